import { Refusal } from "@guildhall/core";
import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";

/** What Discord refuses as long as nobody changes the server, or us. */
const hopeless: ReadonlyMap<string | number, string> = new Map([
  [RESTJSONErrorCodes.UnknownChannel, "discord.unknownChannel"],
  [RESTJSONErrorCodes.UnknownGuild, "discord.unknownGuild"],
  [RESTJSONErrorCodes.MissingAccess, "discord.missingAccess"],
  [RESTJSONErrorCodes.MissingPermissions, "discord.missingPermissions"],
  [RESTJSONErrorCodes.InvalidFormBodyOrContentType, "discord.invalidForm"],
  [RESTJSONErrorCodes.MaximumNumberOfGuildChannelsReached, "discord.serverFull"],
  [RESTJSONErrorCodes.MaximumNumberOfGuildRolesReached, "discord.serverFull"],
  [RESTJSONErrorCodes.MaximumNumberOfUncompletedGuildScheduledEventsReached, "discord.serverFull"],
]);

/** The code of an error that trying again does not mend: somebody has to change something first. */
export function hopelessCode(error: unknown): string | undefined {
  if (error instanceof Refusal) return error.code;
  return error instanceof DiscordAPIError ? hopeless.get(error.code) : undefined;
}
