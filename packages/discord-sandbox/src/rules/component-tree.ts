/** Components nest; these walk them in reading order. */
export type ComponentNode = {
  readonly type: number;
  id?: number;
  readonly custom_id?: string;
  readonly content?: string;
  readonly components?: readonly ComponentNode[];
  readonly component?: ComponentNode;
  readonly accessory?: ComponentNode;
};

export function flattenComponents<Node extends ComponentNode>(components: readonly Node[]): ComponentNode[] {
  return components.flatMap((node) => [
    node,
    ...flattenComponents(node.components ?? []),
    ...(node.component ? flattenComponents([node.component]) : []),
    ...(node.accessory ? flattenComponents([node.accessory]) : []),
  ]);
}

/** Discord numbers the components that the bot left without an id. */
export function numberComponents(components: readonly ComponentNode[]): void {
  let next = 1;
  const nodes = flattenComponents(components);
  const taken = new Set(nodes.map((node) => node.id).filter(Boolean));
  for (const node of nodes) {
    if (node.id) continue;
    while (taken.has(next)) next += 1;
    node.id = next;
    next += 1;
  }
}
