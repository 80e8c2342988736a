/** Somebody who uses the API as the pages do, for what has to stand before a test begins. */
export class HttpPerson {
  readonly #url: string;
  #cookie = '';

  constructor(url: string) {
    this.#url = url;
  }

  /** Throws with what the server said where it said no. */
  async ask<T>(method: string, path: string, body?: object): Promise<T> {
    const sent = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
    const response = await fetch(`${this.#url}/api/v1${path}`, {
      method,
      headers: {
        'x-taizhang': '1',
        'accept-language': 'en',
        ...(this.#cookie === '' ? {} : { cookie: this.#cookie }),
        ...(typeof sent === 'string' ? { 'content-type': 'application/json' } : {}),
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const set = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0] ?? '');
    if (set.length > 0) this.#cookie = set.join('; ');
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  async signIn(name: string, password: string): Promise<this> {
    await this.ask('POST', '/sign-in', { name, password });
    return this;
  }
}
