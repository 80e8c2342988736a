/** What can be read off an expression's syntax tree: the names in it, and what is refused because it could run long. */

interface Located {
  readonly reason: string;
  readonly at: number;
}

interface TreeNode {
  readonly op: string;
  readonly args: unknown;
  readonly start: number;
}

/** Each goes through a list once; one inside another would go through it once for each entry. */
const LOOPS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
/** Regular expressions can take time without bound. */
const PATTERNS = new Set(['matches']);

/** The first thing in the tree that no expression may hold, or null. */
export function findInTree(ast: unknown): Located | null {
  for (const { node, loops } of nodesOf(ast, 0)) {
    const called = calledName(node);
    if (called === null) continue;
    if (PATTERNS.has(called))
      return { reason: `${called}() is not available: compare texts, or use startsWith`, at: node.start };
    if (LOOPS.has(called) && loops > 0)
      return { reason: `${called}() inside another loop over a list is not allowed`, at: node.start };
  }
  return null;
}

/** Every bare name in the tree. */
export function namesIn(ast: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { node } of nodesOf(ast, 0)) {
    if (node.op === 'id' && typeof node.args === 'string') names.add(node.args);
  }
  return names;
}

/** Fields named as `record.field`. */
export function recordFieldsIn(ast: unknown): { readonly name: string; readonly at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (const { node } of nodesOf(ast, 0)) {
    if (node.op !== '.' || !Array.isArray(node.args)) continue;
    const [holder, name] = node.args as unknown[];
    if (isNode(holder) && holder.op === 'id' && holder.args === 'record' && typeof name === 'string')
      found.push({ name, at: node.start });
  }
  return found;
}

function* nodesOf(part: unknown, loops: number): Generator<{ node: TreeNode; loops: number }> {
  if (Array.isArray(part)) {
    for (const item of part as unknown[]) yield* nodesOf(item, loops);
    return;
  }
  if (!isNode(part)) return;
  yield { node: part, loops };
  const called = calledName(part);
  if (part.op === 'rcall' && called !== null && LOOPS.has(called) && Array.isArray(part.args)) {
    const [, list, body] = part.args as unknown[];
    yield* nodesOf(list, loops);
    yield* nodesOf(body, loops + 1);
  } else yield* nodesOf(part.args, loops);
}

function calledName({ op, args }: TreeNode): string | null {
  if ((op !== 'call' && op !== 'rcall') || !Array.isArray(args)) return null;
  const [name] = args as unknown[];
  return typeof name === 'string' ? name : null;
}

function isNode(part: unknown): part is TreeNode {
  return typeof part === 'object' && part !== null && 'op' in part && 'args' in part && 'start' in part;
}
