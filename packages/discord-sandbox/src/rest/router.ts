import type { Method, Route } from "./route.ts";

type Node = {
  readonly children: Map<string, Node>;
  wildcard?: { readonly name: string; readonly node: Node };
  readonly routes: Map<Method, Route>;
};

export type Match = { readonly route: Route; readonly params: ReadonlyMap<string, string> };

function emptyNode(): Node {
  return { children: new Map(), routes: new Map() };
}

function childOf(node: Node, segment: string): Node {
  if (segment.startsWith(":")) {
    node.wildcard ??= { name: segment.slice(1), node: emptyNode() };
    return node.wildcard.node;
  }
  const known = node.children.get(segment);
  if (known) return known;
  const fresh = emptyNode();
  node.children.set(segment, fresh);
  return fresh;
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}

type Params = Map<string, string>;

/** One step down; a literal segment goes before a variable one, so `/users/@me` is not a user id. */
function step(node: Node, segment: string, params: Params): Node | undefined {
  const literal = node.children.get(segment);
  if (literal || !node.wildcard) return literal;
  params.set(node.wildcard.name, decodeURIComponent(segment));
  return node.wildcard.node;
}

export type FindRoute = (method: string, path: string) => Match | "no-method" | undefined;

export function createRouter(routes: readonly Route[]): FindRoute {
  const root = emptyNode();
  for (const route of routes) segmentsOf(route.path).reduce(childOf, root).routes.set(route.method, route);

  return (method, path) => {
    const params: Params = new Map();
    let node: Node | undefined = root;
    for (const segment of segmentsOf(path)) node = node && step(node, segment, params);
    if (!node || node.routes.size === 0) return undefined;
    const route = node.routes.get(method as Method);
    return route ? { route, params } : "no-method";
  };
}
