import { checkAccounts } from "./check-accounts.ts";
import { checkBot } from "./check-bot.ts";
import { checkChannels } from "./check-channels.ts";
import { checkEvents } from "./check-events.ts";
import { checkItems } from "./check-items.ts";
import { checkLedgers } from "./check-ledgers.ts";
import { checkLobbies } from "./check-lobbies.ts";
import { checkMembers } from "./check-members.ts";
import { checkMessages } from "./check-messages.ts";
import { checkOfficers } from "./check-officers.ts";
import { checkPlaces } from "./check-places.ts";
import { checkRanks } from "./check-ranks.ts";
import { checkSetup } from "./check-setup.ts";
import { checkWork } from "./check-work.ts";
import type { Check, Finding, HealthSnapshot } from "./finding.ts";

/** A new check is a file and a line here. */
const checks: readonly Check[] = [
  checkBot,
  checkSetup,
  checkPlaces,
  checkOfficers,
  checkRanks,
  checkMembers,
  checkLedgers,
  checkWork,
  checkEvents,
  checkChannels,
  checkLobbies,
  checkItems,
  checkAccounts,
  checkMessages,
];

/** Everything that is wrong with the guild, what is broken first. */
export function examineGuild(snapshot: HealthSnapshot): readonly Finding[] {
  const findings = checks.flatMap((check) => check(snapshot));
  return findings.toSorted((one, other) => Number(other.isBroken) - Number(one.isBroken));
}
