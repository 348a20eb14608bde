import {
  changeVoice,
  judgeAttendance,
  measurePresence,
  standardRule,
  type VoiceInterval,
} from "@guildhall/core/attendance";
import { countBySnapshots, countSeconds } from "./attendance/count-seconds.ts";
import { lengthSeconds, makeEvening, type Transition } from "./attendance/make-evening.ts";
import { percentile } from "./percentile.ts";

const memberCount = 1000;
const transitionsPerMember = 20;
const turns = 60;
const turnsToWarmUp = 20;

const startsAt = Temporal.Instant.from("2026-11-21T20:00:00Z");
const window = { startsAt, endsAt: startsAt.add({ seconds: lengthSeconds }) };

/**
 * An evening of voice through the rules that settling uses: what happened becomes intervals, these become presence, and
 * that a result. Truth is a walk over every second, in code of its own.
 */
export async function measureAttendance(): Promise<Record<string, number>> {
  const evening = makeEvening({ memberCount, transitionsPerMember });
  const follow = time(() => evening.map(followOne));
  const intervals = evening.map(followOne);
  const aggregate = time(() => intervals.map((own) => measurePresence(own, window, standardRule)));
  const read = time(() => intervals.flat().map(readMoments));
  const presences = intervals.map((own) => measurePresence(own, window, standardRule));
  const judge = time(() =>
    presences.map((presence) =>
      judgeAttendance({ answer: "coming", presence, window, rule: standardRule, isExcused: false }),
    ),
  );
  const truth = evening.map((own) => countSeconds(own, standardRule.bridgeMinutes * 60));
  const ours = presences.map(({ countedMs }) => countedMs / 1000);
  const snapshots = evening.map((own) => countBySnapshots(own, 5 * 60));
  return {
    members: memberCount,
    transitions: evening.flat().length,
    intervals: intervals.flat().length,
    ours_ms: aggregate.p50,
    ours_p95_ms: aggregate.p95,
    read_moments_ms: read.p50,
    follow_ms: follow.p50,
    judge_ms: judge.p50,
    ours_error_pp: errorOf(ours, truth),
    snapshot_error_pp: errorOf(snapshots, truth),
  };
}

function followOne(transitions: readonly Transition[]): readonly VoiceInterval[] {
  const intervals: VoiceInterval[] = [];
  let heardAt = Temporal.Instant.fromEpochMilliseconds(0);
  for (const { second, channelId, isDeaf } of transitions) {
    const at = startsAt.add({ seconds: second });
    const last = intervals.at(-1);
    const running = last?.toAt === null ? last : undefined;
    const { closeAt, opened } = changeVoice(
      { running, heardAt },
      { channelId, isDeaf, at, cutAt: undefined },
    );
    if (running && closeAt) intervals.splice(-1, 1, { ...running, toAt: closeAt });
    intervals.push(...opened);
    heardAt = at;
  }
  return intervals;
}

/** What no way of adding up can do without: begin and end of each interval as a number. */
function readMoments({ fromAt, toAt }: VoiceInterval): number {
  return (toAt ?? window.endsAt).epochMilliseconds - fromAt.epochMilliseconds;
}

type Took = { readonly p50: number; readonly p95: number };

/** The same work again and again; what the machine does besides stands in the difference of the two. */
function time(work: () => unknown): Took {
  const tookMs = Array.from({ length: turnsToWarmUp + turns }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }).slice(turnsToWarmUp);
  return { p50: round(percentile(tookMs, 50)), p95: round(percentile(tookMs, 95)) };
}

/** By how many percentage points of the event a count is off, on average. */
function errorOf(counts: readonly number[], truth: readonly number[]): number {
  const errors = counts.map((count, index) => Math.abs(count - (truth[index] ?? 0)) / lengthSeconds);
  return round((errors.reduce((sum, error) => sum + error, 0) / counts.length) * 100);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
