import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";

const goneCodes: readonly unknown[] = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownMember,
  RESTJSONErrorCodes.UnknownRole,
  RESTJSONErrorCodes.UnknownGuildScheduledEvent,
];

/** Whether Discord says that the channel, message, person, role or event that was meant is there no more. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && goneCodes.includes(error.code);
}

/** Catches for work that has nothing to do where something is gone. */
export function unlessGone(error: unknown): undefined {
  if (!isGone(error)) throw error;
}

/** The same, where this code is no trouble either. */
export function unlessGoneOr(code: RESTJSONErrorCodes): (error: unknown) => undefined {
  return (error) => {
    if (!(error instanceof DiscordAPIError && error.code === code)) unlessGone(error);
  };
}
