/** Set by the proxy from the address, so that what stands above a page knows whose page it is. Never taken from outside. */
export const guildHeader = "x-guildhall-guild";

export function findGuildId(path: string): string | undefined {
  return /^\/(?:api\/)?guilds\/(\d{1,20})(?:\/|$)/.exec(path)?.[1];
}
