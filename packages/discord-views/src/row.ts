import type { APIActionRowComponent, APIComponentInMessageActionRow } from "discord-api-types/v10";

/** Up to five buttons side by side, or one select. A message has at most five rows. */
export function row(
  ...components: readonly APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: 1, components: [...components] };
}

const rowWidth = 5;

/** Any number of buttons in as few rows as they need, about as many in each. */
export function rows(
  components: readonly APIComponentInMessageActionRow[],
): readonly APIActionRowComponent<APIComponentInMessageActionRow>[] {
  const width = Math.ceil(components.length / Math.ceil(components.length / rowWidth));
  const starts = components.keys().filter((index) => index % width === 0);
  return [...starts.map((start) => row(...components.slice(start, start + width)))];
}
