import pg from 'pg';

/** A database that is a copy of another, which nobody may be using. `server` is the owner's address of any of its databases. */
export async function makeCopy(server: string, name: string, template: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    await admin.query(`create database "${name}" template "${template}"`);
  } finally {
    await admin.end();
  }
}
