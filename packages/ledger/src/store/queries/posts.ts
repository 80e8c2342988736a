import type { Id, Post } from '../../model/index.ts';
import { statement } from '../statement.ts';
import type { Reading, Work } from '../work.ts';

interface Row {
  readonly id: Id;
  readonly unit: Id;
  readonly name: string;
  readonly head: boolean;
  readonly closed_on: string | null;
  readonly aliases: string[];
}

const ALL = statement<Row>(
  'all-posts',
  `select p.id, p.unit, p.name, p.head, p.closed_on,
          array(select a.name from post_alias a where a.org = p.org and a.post = p.id order by a.name collate "C") as aliases
   from post p where p.org = $1 order by p.id`,
);
const INSERT = statement(
  'insert-post',
  'insert into post (org, id, unit, name, head, closed_on, version) values ($1, $2, $3, $4, $5, $6, 1)',
);
const UPDATE = statement(
  'update-post',
  `update post set unit = $3, name = $4, head = $5, closed_on = $6, version = version + 1 where org = $1 and id = $2`,
);
const FORGET_ALIASES = statement(
  'forget-post-aliases',
  'delete from post_alias where org = $1 and post = $2',
);
const ADD_ALIASES = statement(
  'add-post-aliases',
  'insert into post_alias (org, post, name) select $1, $2, unnest($3::text[])',
);

/** Every post, closed ones too. */
export async function allPosts(reading: Reading): Promise<readonly Post[]> {
  return (await reading.all(ALL, [reading.session.org])).map(({ closed_on, ...row }) => ({
    id: row.id,
    unit: row.unit,
    name: row.name,
    aliases: row.aliases,
    head: row.head,
    closedOn: closed_on,
  }));
}

/** Writes a post, new where `before` is null. */
export async function savePost(work: Work, post: Post, before: Post | null): Promise<void> {
  const { org } = work.session;
  await work.all(before === null ? INSERT : UPDATE, [
    org,
    post.id,
    post.unit,
    post.name,
    post.head,
    post.closedOn,
  ]);
  if (before?.aliases.join('\n') === post.aliases.join('\n')) return;
  await work.all(FORGET_ALIASES, [org, post.id]);
  await work.all(ADD_ALIASES, [org, post.id, post.aliases]);
}
