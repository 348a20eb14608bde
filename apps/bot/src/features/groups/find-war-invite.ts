import { warInviteSeconds } from "@guildhall/core/groups";
import { type APIInvite, type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";

type Asked = {
  readonly boardId: string;
  /** The one that the person has; null where there is none. */
  readonly code: string | null;
};

/** The invite that somebody has, as long as nobody used it up; else a new one, which opens once and for an hour. */
export async function findWarInvite({ rest }: Client<true>, { boardId, code }: Asked): Promise<string> {
  if (code !== null && (await isUnused(rest, code))) return code;
  const body = { max_age: warInviteSeconds, max_uses: 1, unique: true };
  return ((await rest.post(Routes.channelInvites(boardId), { body })) as APIInvite).code;
}

async function isUnused(rest: Client["rest"], code: string): Promise<boolean> {
  try {
    await rest.get(Routes.invite(code));
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInvite) return false;
    throw error;
  }
}
