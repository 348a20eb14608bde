import type { ChannelView } from "../../channel-view.ts";
import type { GuildView } from "../../guild-view.ts";
import { Avatar } from "./avatar.tsx";
import { ChannelIcon } from "./channel-icon.tsx";
import type { ListItem } from "./option-list.tsx";

export type PickableKind = "user" | "role" | "channel" | "mention";

const shownAtMost = 25;
const category = 4;

function people({ members }: GuildView): ListItem[] {
  return members.map(({ id, name, username }) => ({
    key: id,
    label: name,
    detail: `@${username}`,
    mark: <Avatar userId={id} size={20} />,
  }));
}

function roles(view: GuildView): ListItem[] {
  return [...view.roles, { id: view.guild.id, name: "@everyone" }].map(({ id, name }) => ({
    key: id,
    label: name,
  }));
}

function channels({ channels: all }: GuildView, types: readonly number[]): ListItem[] {
  const isFitting = ({ type, thread }: ChannelView) =>
    types.length > 0 ? types.includes(type) : type !== category && !thread;
  return all
    .filter(isFitting)
    .map((channel) => ({ key: channel.id, label: channel.name, mark: <ChannelIcon channel={channel} /> }));
}

/** Everything of a kind that can be pointed at in this server. */
export function listPickable(
  view: GuildView,
  kind: PickableKind,
  channelTypes: readonly number[] = [],
): ListItem[] {
  switch (kind) {
    case "user":
      return people(view);
    case "role":
      return roles(view);
    case "channel":
      return channels(view, channelTypes);
    case "mention":
      return [...people(view), ...roles(view)];
  }
}

/** Lines that hold the typed words, as many as a list can show. */
export function searchItems(items: readonly ListItem[], typed: string): ListItem[] {
  const wanted = typed.trim().toLowerCase().replace(/^[@#]/, "");
  const holds = ({ label, detail }: ListItem) => `${label} ${detail ?? ""}`.toLowerCase().includes(wanted);
  return items.filter(holds).slice(0, shownAtMost);
}
