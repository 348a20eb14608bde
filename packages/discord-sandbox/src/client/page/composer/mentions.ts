import type { ChannelView } from "../../channel-view.ts";
import type { MemberView, RoleView } from "../../guild-view.ts";

/** As much of a server as names need. */
type Nameable = {
  readonly members: readonly Pick<MemberView, "id" | "name" | "username">[];
  readonly roles: readonly Pick<RoleView, "id" | "name">[];
  readonly channels: readonly Pick<ChannelView, "id" | "name">[];
};

/** Somebody, some people or a place that a message can name. */
export type Mentionable = {
  readonly key: string;
  /** As one types it: `@Bram`, `#events`. */
  readonly typed: string;
  /** As it is sent. */
  readonly code: string;
  readonly detail: string;
};

/** Everything that can be named in a server, people first. */
function listMentionables({ members, roles, channels }: Nameable): readonly Mentionable[] {
  return [
    ...members.map(({ id, name, username }) => ({
      key: id,
      typed: `@${name}`,
      code: `<@${id}>`,
      detail: username,
    })),
    ...roles.map(({ id, name }) => ({ key: id, typed: `@${name}`, code: `<@&${id}>`, detail: "" })),
    ...channels.map(({ id, name }) => ({ key: id, typed: `#${name}`, code: `<#${id}>`, detail: "" })),
  ];
}

const shownMentions = 8;

/** The name that is being typed at the end of the words, and whom it could mean. */
export function findMentions(
  view: Nameable,
  words: string,
): { readonly typed: string; readonly found: readonly Mentionable[] } {
  const typed = /(?:^|\s)([@#][^\s@#]*)$/u.exec(words)?.[1] ?? "";
  if (typed === "") return { typed, found: [] };
  const wanted = typed.toLowerCase();
  const found = listMentionables(view).filter(
    ({ typed: name, detail }) =>
      name.toLowerCase().startsWith(wanted) || (detail !== "" && `@${detail}`.startsWith(wanted)),
  );
  return { typed, found: found.slice(0, shownMentions) };
}

/** Names as they are sent; of two that begin alike, the longer one counts. */
export function writeMentions(view: Nameable, words: string): string {
  const longestFirst = listMentionables(view).toSorted((a, b) => b.typed.length - a.typed.length);
  return longestFirst.reduce((text, { typed, code }) => text.replaceAll(typed, code), words);
}

/** The same backwards, for who changes what was sent. */
export function nameMentions(view: Nameable, content: string): string {
  return listMentionables(view).reduce((text, { typed, code }) => text.replaceAll(code, typed), content);
}
