/** Scopes that the sandbox knows. https://discord.com/developers/docs/topics/oauth2#shared-resources-oauth2-scopes */
export const knownScopes = [
  "identify",
  "email",
  "guilds",
  "guilds.members.read",
  "guilds.join",
  "connections",
  "openid",
  "bot",
  "applications.commands",
] as const;

export type Scope = (typeof knownScopes)[number];

export function findScopes(scope: string): Scope[] | undefined {
  const asked = scope.split(/[\s+]+/).filter(Boolean);
  const known = asked.filter((each): each is Scope => knownScopes.includes(each as Scope));
  return asked.length > 0 && known.length === asked.length ? [...new Set(known)] : undefined;
}
