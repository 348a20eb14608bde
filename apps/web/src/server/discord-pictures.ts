import { discordPictures } from "./security-headers.ts";

/** Addresses of Discord's pictures in twice the size that they are shown in, for sharp screens. */
export function userPicture(userId: string, avatarHash: string | null): string | null {
  return avatarHash && `${discordPictures}/avatars/${userId}/${avatarHash}.webp?size=64`;
}

export function guildPicture(guildId: string, iconHash: string | null): string | null {
  return iconHash && `${discordPictures}/icons/${guildId}/${iconHash}.webp?size=64`;
}
