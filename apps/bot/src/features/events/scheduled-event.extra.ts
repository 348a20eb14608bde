import {
  type APIGuildScheduledEvent,
  AuditLogEvent,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus,
  Routes,
} from "discord.js";
import { unlessGone } from "#bot/discord/is-gone.ts";
import { findMade, makeOnce } from "#bot/discord/make-once.ts";
import { type ExtraCraft, type ExtraWork, extraOf } from "./craft.extra.ts";

/** Discord takes no start that has passed on its own clock, which is not quite ours. */
const leastSecondsAhead = 5;

/** The event in the server's own list. It never repeats there: Discord would not follow the clock's change of season. */
export const scheduledEvent: ExtraCraft = {
  async make(work, isFirstAttempt) {
    const { startsAt } = work.event;
    if (work.now.until(startsAt).total("seconds") < leastSecondsAhead) return undefined;
    return await makeOnce(work.tools.client, { ...making(work), isFirstAttempt });
  },
  findMade: async (work) => await findMade(work.tools.client, making(work)),
  async mend(work, id) {
    const known = await find(work, id);
    if (isOver(known)) return false;
    const { status, ...plan } = differing(work, known);
    if (Object.keys(plan).length > 0) await change(work, id, plan);
    // A status is changed by itself: Discord looks at the times of what begins.
    if (status) await change(work, id, { status });
    return true;
  },
  async remove(work, id) {
    const known = await find(work, id).catch(unlessGone);
    if (!known || isOver(known)) return true;
    const status = lastStatus(work, known);
    if (status) await change(work, id, { status });
    // It never began in Discord, and would call people to what is over.
    else await work.tools.client.rest.delete(routeOf(work, id)).catch(unlessGone);
    return true;
  },
};

function lastStatus({ event }: ExtraWork, { status }: APIGuildScheduledEvent) {
  if (status === GuildScheduledEventStatus.Active) return GuildScheduledEventStatus.Completed;
  return event.state === "cancelled" ? GuildScheduledEventStatus.Canceled : undefined;
}

function making(work: ExtraWork) {
  const route = Routes.guildScheduledEvents(work.guild.guildId);
  const body = {
    ...planOf(work),
    scheduled_start_time: work.event.startsAt.toString(),
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
  };
  const event = AuditLogEvent.GuildScheduledEventCreate;
  return { ...extraOf(work, "scheduledEvent"), route, body, event };
}

/** What Discord shows of the event, its start apart. */
function planOf({ event, t }: ExtraWork) {
  const { title, note, endsAt, voiceChannelId } = event;
  const place = voiceChannelId
    ? { entity_type: GuildScheduledEventEntityType.Voice, channel_id: voiceChannelId }
    : {
        entity_type: GuildScheduledEventEntityType.External,
        channel_id: null,
        entity_metadata: { location: t("events.extras.location") },
      };
  return {
    name: title.slice(0, 100),
    description: note ?? "",
    scheduled_end_time: endsAt.toString(),
    ...place,
  };
}

type Plan = Partial<ReturnType<typeof planOf>> & {
  readonly scheduled_start_time?: string;
  readonly status?: GuildScheduledEventStatus;
};

function differing(work: ExtraWork, known: APIGuildScheduledEvent): Plan {
  const { startsAt, endsAt, state } = work.event;
  const { scheduled_end_time, description, name, ...place } = planOf(work);
  const isToCome = known.status === GuildScheduledEventStatus.Scheduled;
  const isElsewhere =
    place.entity_type !== known.entity_type || (place.channel_id ?? null) !== known.channel_id;
  return {
    ...(name === known.name ? {} : { name }),
    ...(description === (known.description ?? "") ? {} : { description }),
    ...(isSame(known.scheduled_end_time, endsAt) ? {} : { scheduled_end_time }),
    // What has begun stays where and when it began.
    ...(isToCome && state !== "live" && !isSame(known.scheduled_start_time, startsAt)
      ? { scheduled_start_time: startsAt.toString() }
      : {}),
    ...(isToCome && isElsewhere ? place : {}),
    ...(isToCome && state === "live" ? { status: GuildScheduledEventStatus.Active } : {}),
  };
}

/** Discord writes times in its own way, to the second. */
function isSame(text: string | null, moment: Temporal.Instant): boolean {
  if (text === null) return false;
  return Math.abs(Temporal.Instant.from(text).until(moment).total("seconds")) < 1;
}

function isOver({ status }: APIGuildScheduledEvent): boolean {
  return status === GuildScheduledEventStatus.Completed || status === GuildScheduledEventStatus.Canceled;
}

const routeOf = ({ guild }: ExtraWork, id: string) => Routes.guildScheduledEvent(guild.guildId, id);

async function find(work: ExtraWork, id: string): Promise<APIGuildScheduledEvent> {
  return (await work.tools.client.rest.get(routeOf(work, id))) as APIGuildScheduledEvent;
}

async function change(work: ExtraWork, id: string, body: Plan): Promise<void> {
  await work.tools.client.rest.patch(routeOf(work, id), { body });
}
