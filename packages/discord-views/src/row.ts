import type { APIActionRowComponent, APIComponentInMessageActionRow } from "discord-api-types/v10";

/** Up to five buttons side by side, or one select. A message has at most five rows. */
export function row(
  ...components: readonly APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: 1, components: [...components] };
}
