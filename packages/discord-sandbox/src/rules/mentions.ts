import type { APIAllowedMentions } from "discord-api-types/v10";

export type Mentions = { readonly userIds: string[]; readonly roleIds: string[]; readonly everyone: boolean };

function idsIn(content: string, pattern: RegExp): string[] {
  return [...new Set([...content.matchAll(pattern)].map((match) => match[1] ?? ""))];
}

function allowed(ids: string[], list: readonly string[] | undefined, isParsed: boolean): string[] {
  return isParsed ? ids : ids.filter((id) => list?.includes(id));
}

type Pinging = {
  readonly content?: string | null | undefined;
  readonly allowed_mentions?: APIAllowedMentions | null | undefined;
};

/**
 * Whom a message pings. `allowed_mentions` narrows it: a kind is in `parse`, or its ids are listed, or it is silent.
 * A reply pings whom it answers, too; once there are `allowed_mentions`, only when `replied_user` says so.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function findMentions(body: Pinging, answeredId?: string): Mentions {
  const content = body.content ?? "";
  const rule = body.allowed_mentions;
  const answered = answeredId !== undefined && (rule ? rule.replied_user === true : true) ? [answeredId] : [];
  const parse: readonly string[] = rule ? (rule.parse ?? []) : ["users", "roles", "everyone"];
  const named = allowed(idsIn(content, /<@!?(\d+)>/g), rule?.users, parse.includes("users"));
  return {
    userIds: [...new Set([...answered, ...named])],
    roleIds: allowed(idsIn(content, /<@&(\d+)>/g), rule?.roles, parse.includes("roles")),
    everyone: parse.includes("everyone") && /@(everyone|here)\b/.test(content),
  };
}
