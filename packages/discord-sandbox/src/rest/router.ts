type Routable = { readonly method: string; readonly path: string };

type Node<Route> = {
  readonly children: Map<string, Node<Route>>;
  wildcard?: { readonly name: string; readonly node: Node<Route> };
  readonly routes: Map<string, Route>;
};

export type Match<Route> = { readonly route: Route; readonly params: ReadonlyMap<string, string> };

function emptyNode<Route>(): Node<Route> {
  return { children: new Map(), routes: new Map() };
}

function childOf<Route>(node: Node<Route>, segment: string): Node<Route> {
  if (segment.startsWith(":")) {
    node.wildcard ??= { name: segment.slice(1), node: emptyNode() };
    return node.wildcard.node;
  }
  const known = node.children.get(segment);
  if (known) return known;
  const fresh = emptyNode<Route>();
  node.children.set(segment, fresh);
  return fresh;
}

function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean);
}

/** Some clients write `@me` as `%40me`. What cannot be decoded is taken as it is. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

type Params = Map<string, string>;

/** One step down; a literal segment goes before a variable one, so `/users/@me` is not a user id. */
function step<Route>(node: Node<Route>, segment: string, params: Params): Node<Route> | undefined {
  const literal = node.children.get(segment);
  if (literal || !node.wildcard) return literal;
  params.set(node.wildcard.name, segment);
  return node.wildcard.node;
}

export type FindRoute<Route> = (method: string, path: string) => Match<Route> | "no-method" | undefined;

/** Finds the route of a path: `:name` stands for any one segment. */
export function createRouter<Route extends Routable>(routes: readonly Route[]): FindRoute<Route> {
  const root = emptyNode<Route>();
  for (const route of routes) segmentsOf(route.path).reduce(childOf, root).routes.set(route.method, route);

  return (method, path) => {
    const params: Params = new Map();
    let node: Node<Route> | undefined = root;
    for (const segment of segmentsOf(path).map(decoded)) node = node && step(node, segment, params);
    if (!node || node.routes.size === 0) return undefined;
    const route = node.routes.get(method);
    return route ? { route, params } : "no-method";
  };
}
