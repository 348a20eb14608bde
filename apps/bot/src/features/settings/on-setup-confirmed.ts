import { isRole, type SetupProblem, type SetupThing } from "@guildhall/core/settings";
import {
  beginStep,
  findSetup,
  finishStep,
  getGuild,
  listSteps,
  type StoredStep,
} from "@guildhall/db/settings";
import { translatorFor } from "@guildhall/i18n";
import { finishSetup, stopSetup } from "@guildhall/use-cases/settings";
import {
  AuditLogEvent,
  ChannelType,
  DiscordAPIError,
  OverwriteType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  Routes,
} from "discord.js";
import { makeOnce } from "#bot/discord/make-once.ts";
import { onFact } from "#bot/discord/on-fact.ts";
import type { Tools } from "#bot/discord/tools.ts";

/** Makes what officers confirmed, one thing after another. Cut off at any point, it goes on where it was. */
export const onSetupConfirmed = onFact({
  name: "make-places",
  facts: ["settings.setupConfirmed"],
  async run(tools, { guildId }) {
    const system = { kind: "system", guildId } as const;
    const problem = await makeMissing(tools, guildId);
    if (problem) await stopSetup(tools.context, system, { problem });
    else await finishSetup(tools.context, system);
  },
});

/** What Discord says when officers have to change something before anything can be made. */
async function makeMissing(tools: Tools, guildId: string): Promise<SetupProblem | undefined> {
  const { db } = tools.context;
  const setup = await findSetup(db, guildId);
  if (!setup?.confirmedAt) return undefined;
  for (;;) {
    const steps = await listSteps(db, guildId);
    const missing = steps.find(({ discordId }) => discordId === null);
    if (!missing) return undefined;
    const idOf = (thing: SetupThing) => steps.find((step) => step.thing === thing)?.discordId ?? null;
    const around = { categoryId: idOf("category"), officersRoleId: idOf("officers") };
    try {
      await makeStep(tools, guildId, { step: missing, around });
    } catch (error) {
      const problem = problemOf(error, missing.thing);
      if (!problem) throw error;
      return problem;
    }
  }
}

/** What was made or picked before. */
type Around = { readonly categoryId: string | null; readonly officersRoleId: string | null };

type Making = { readonly step: StoredStep; readonly around: Around };

async function makeStep(tools: Tools, guildId: string, { step, around }: Making): Promise<void> {
  const { client, context } = tools;
  const { db, clock } = context;
  const t = translatorFor((await getGuild(db, guildId)).language);
  const isFirstAttempt = await beginStep(db, guildId, { id: step.id, now: clock.now() });
  const isForRole = isRole(step.thing);
  const discordId = await makeOnce(client, {
    guildId,
    route: isForRole ? Routes.guildRoles(guildId) : Routes.guildChannels(guildId),
    body: {
      name: t(`settings.places.${step.thing}.name`),
      ...formOf(step.thing, around),
      ...(step.thing === "desk" ? forOfficers({ guildId, botId: client.user.id, ...around }) : {}),
    },
    event: isForRole ? AuditLogEvent.RoleCreate : AuditLogEvent.ChannelCreate,
    mark: `Guildhall setup ${step.id}`,
    isFirstAttempt,
  });
  await finishStep(db, guildId, { id: step.id, discordId });
}

function formOf(thing: SetupThing, { categoryId }: Around): object {
  const inCategory = categoryId ? { parent_id: categoryId } : {};
  switch (thing) {
    case "category":
      return { type: ChannelType.GuildCategory };
    case "events":
    case "panel":
    case "welcome":
    case "roster":
    case "desk":
    case "loot":
    case "wishlists":
    case "recruitment":
    case "codes":
    case "contracts":
    case "fame":
      return { type: ChannelType.GuildText, ...inCategory };
    case "voice":
      return { type: ChannelType.GuildVoice, ...inCategory };
    case "absences":
      return { type: ChannelType.GuildForum, ...inCategory };
    case "officers":
    case "away":
      return { permissions: "0" };
  }
}

type Insiders = Around & { readonly guildId: string; readonly botId: string };

/** Nobody else sees the channel. */
function forOfficers({ guildId, botId, officersRoleId }: Insiders) {
  const view = String(PermissionFlagsBits.ViewChannel);
  const officers = officersRoleId ? [{ id: officersRoleId, type: OverwriteType.Role, allow: view }] : [];
  return {
    permission_overwrites: [
      { id: guildId, type: OverwriteType.Role, deny: view },
      { id: botId, type: OverwriteType.Member, allow: view },
      ...officers,
    ],
  };
}

function problemOf(error: unknown, thing: SetupThing): SetupProblem | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  switch (error.code) {
    case RESTJSONErrorCodes.MissingPermissions:
    case RESTJSONErrorCodes.MissingAccess:
      if (error.url.includes("/audit-logs")) return "settings.cannotReadAuditLog";
      return isRole(thing) ? "settings.cannotMakeRoles" : "settings.cannotMakeChannels";
    case RESTJSONErrorCodes.MaximumNumberOfGuildChannelsReached:
    case RESTJSONErrorCodes.MaximumNumberOfGuildRolesReached:
      return "settings.serverFull";
    default:
      return undefined;
  }
}
