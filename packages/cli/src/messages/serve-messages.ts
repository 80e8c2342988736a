/** What `serve` says. */
import type { LocalizedText } from '@taizhang/compiler';

export const serveMessages = {
  running: (url: string): LocalizedText => ({
    zh: `台账已启动：${url}（Ctrl+C 停止）`,
    en: `Taizhang is running at ${url} (Ctrl+C stops it)`,
  }),
  setUp: (url: string): LocalizedText => ({
    zh: `首次使用，请在浏览器打开（链接只在此显示，用过即失效）：\n${url}`,
    en: `First start: open this in a browser (shown here only, and of no use once it was used):\n${url}`,
  }),
  stopping: (): LocalizedText => ({
    zh: '正在停止：办完手头的请求和作业……',
    en: 'Stopping: finishing the requests and jobs under way …',
  }),
  stopped: (): LocalizedText => ({ zh: '已停止。', en: 'Stopped.' }),
  cannotListen: (reason: string): LocalizedText => ({
    zh: `不能在这个地址监听：${reason}。请换一个 --port 或 --host。`,
    en: `cannot listen there: ${reason}. Choose another --port or --host.`,
  }),
  refused: (zh: string, en: string): LocalizedText => ({ zh, en }),
};
