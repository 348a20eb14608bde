import { type APIMessage, type APIMessageTopLevelComponent, ComponentType } from "discord.js";

/** Whether a message carries this custom id, or this text as the whole footer of an embed. */
export function hasMarker({ embeds, components = [] }: APIMessage, marker: string): boolean {
  const footers = embeds.flatMap(({ footer }) => (footer ? [footer.text] : []));
  return [...footers, ...components.flatMap(customIdsIn)].includes(marker);
}

function customIdsIn(component: APIMessageTopLevelComponent): readonly string[] {
  if (component.type !== ComponentType.ActionRow) return [];
  return component.components.flatMap((each) => ("custom_id" in each ? [each.custom_id] : []));
}
