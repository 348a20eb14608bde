import type { APIAllowedMentions } from "discord-api-types/v10";

export type Mentions = { readonly userIds: string[]; readonly roleIds: string[]; readonly everyone: boolean };

function idsIn(content: string, pattern: RegExp): string[] {
  return [...new Set([...content.matchAll(pattern)].map((match) => match[1] ?? ""))];
}

function allowed(ids: string[], list: readonly string[] | undefined, isParsed: boolean): string[] {
  return isParsed ? ids : ids.filter((id) => list?.includes(id));
}

/**
 * Whom a text pings. `allowed_mentions` narrows it: a kind is in `parse`, or its ids are listed, or it is silent.
 * https://discord.com/developers/docs/resources/message#allowed-mentions-object
 */
export function findMentions(content: string, rule: APIAllowedMentions | null | undefined): Mentions {
  const parse: readonly string[] = rule ? (rule.parse ?? []) : ["users", "roles", "everyone"];
  return {
    userIds: allowed(idsIn(content, /<@!?(\d+)>/g), rule?.users, parse.includes("users")),
    roleIds: allowed(idsIn(content, /<@&(\d+)>/g), rule?.roles, parse.includes("roles")),
    everyone: parse.includes("everyone") && /@(everyone|here)\b/.test(content),
  };
}
