import type { AbsenceState, Slot } from "../absences/index.ts";
import type { Actor } from "../actor.ts";
import type { Result } from "../attendance/index.ts";
import type { PointSystem } from "../dkp/index.ts";
import type { Answer, EventState, ExtraKind, OwnReminderWay, SeriesState } from "../events/index.ts";
import type { Game, Role } from "../games/index.ts";
import type { RoleTargets } from "../groups/index.ts";
import type { Hundredths } from "../hundredths.ts";
import type { Language } from "../languages.ts";
import type { NewcomerDecision, Standing } from "../members/index.ts";
import type { Right } from "../rights.ts";
import type {
  ChangedSettings,
  Fix,
  Module,
  Place,
  ReminderAudience,
  SetupProblem,
  Style,
} from "../settings/index.ts";
import type { AuditedUseCase } from "./audited-use-cases.ts";

/** By which way a change came in. */
export const auditSources = ["discord", "web", "api", "job"] as const;

export type AuditSource = (typeof auditSources)[number];

export const actorKinds = ["member", "api-key", "job", "system"] as const satisfies readonly Actor["kind"][];

/** What kinds of things a change is about. A guild and its places have no number of their own. */
export const auditTargetKinds = [
  "guild",
  "place",
  "role",
  "member",
  "static",
  "event",
  "newcomer",
  "template",
  "series",
] as const;

/** What has a number of ours. */
type NumberedTarget = "member" | "static" | "event" | "newcomer" | "template" | "series";

/** What was changed: its kind, and the id that it has there. */
export type AuditTarget =
  | { readonly kind: "guild" }
  | { readonly kind: "place"; readonly id: Place }
  /** A role of the Discord server. */
  | { readonly kind: "role"; readonly id: string }
  | { readonly kind: NumberedTarget; readonly id: number };

/** What a place points to: a channel or role in Discord, one that is to be made, or nothing. */
type PlaceValue = string | "new" | null;

/**
 * What an entry may tell of before and after: ids, codes, numbers and times, each under a name of this list. Never a text
 * that somebody wrote, a name or a Discord account: an entry cannot be changed when a person is erased. What is sealed
 * until something closes is left out.
 */
export type AuditValues = Readonly<
  Partial<
    Record<Place, PlaceValue> &
      ChangedSettings & {
        language: Language;
        timeZone: string;
        game: Game;
        /** A name that somebody typed is only said to be there. */
        inGameName: "named" | null;
        inGameServer: "named" | null;
        /** The same of a text. */
        rules: "written" | null;
        style: Style;
        /** What the guild plays otherwise than its game, such as `siege=120/20`. */
        gameOverrides: readonly string[];
        modulesOff: readonly Module[];
        /** Of the rights that were changed, those that were held. */
        rights: readonly Right[];
        problem: SetupProblem;
        fix: Fix;
        state: EventState;
        /** ISO 8601 in UTC, as the next. */
        startsAt: string;
        endsAt: string;
        reward: Hundredths;
        durationMinutes: number;
        /** Rules of events that are not as usual, such as `seats=30`. */
        eventRules: readonly string[];
        /** What the bot made in Discord for an event. */
        extra: ExtraKind | null;
        /** Days and time of a series, such as `weekly tue thu 21:00`. */
        repeats: string;
        seriesState: SeriesState;
        absenceState: AbsenceState;
        /** ISO dates, as the next. */
        fromOn: string;
        untilOn: string | null;
        neverSlots: readonly Slot[];
        /** The member who leads, and how many of each role are wanted. */
        leader: number;
        targets: RoleTargets;
        /** Kind of a seat in a static; null for none. */
        isSubstitute: boolean | null;
        answer: Answer | null;
        /** A text that somebody wrote is only said to be there. */
        note: "written" | null;
        /** Whether somebody waits for a seat. */
        isWaiting: boolean;
        result: Result | null;
        /** Whether people can check in to an event, and whether somebody did. */
        isCheckInOpen: boolean;
        isCheckedIn: boolean;
        /** Whom officers had reminded, and how somebody wants to be; null is as the guild has it. */
        audience: ReminderAudience;
        reminderWay: OwnReminderWay | null;
        quietFromHour: number | null;
        quietUntilHour: number | null;
        isMuted: boolean;
        standing: Standing;
        /** What officers made of a newcomer. */
        decision: NewcomerDecision;
        rank: number | null;
        /** The member who turned out to be the same person. */
        mergedFrom: number;
        house: number;
        /** The member who got what somebody held. */
        handedTo: number;
        role: Role | null;
        power: number | null;
        /** How many people came at once. */
        memberCount: number;
        settlementNumber: number;
        batchNumber: number;
        /** A pool of points, how it counts, and what of its rules is not as usual, such as `hardCap=50000`. */
        pool: number;
        pointSystem: PointSystem;
        poolRules: readonly string[];
        /** Pools in their order. */
        poolOrder: readonly number[];
        isClosed: boolean;
        /** The day on which a pool decays next. */
        decayOn: string;
        entryCount: number;
        total: Hundredths;
      }
  >
>;

/** One change, as a use-case tells it. */
export type NewAuditEntry = {
  readonly useCase: AuditedUseCase;
  /** Somebody changed what is their own: no right was asked for. */
  readonly isOwn?: boolean;
  readonly target: AuditTarget;
  /** The member whom it concerns, when that is somebody else than the actor. */
  readonly memberId?: number;
  readonly before?: AuditValues;
  readonly after?: AuditValues;
};

/** Who did it: a number of the roster, never an account. */
export type AuditActor = {
  readonly kind: Actor["kind"];
  readonly memberId: number | null;
  /** Name of the job or number of the API key that acted. */
  readonly program: string | null;
};

/** One change as it is kept. */
export type AuditEntry = {
  readonly entryId: number;
  readonly useCase: AuditedUseCase;
  /** The right that it asked for; null when being in the guild was enough. */
  readonly right: Right | null;
  readonly actor: AuditActor;
  readonly target: AuditTarget;
  readonly memberId: number | null;
  readonly before: AuditValues;
  readonly after: AuditValues;
  readonly source: AuditSource;
  /** The click or request; null when nobody asked. */
  readonly correlationId: string | null;
  readonly recordedAt: Temporal.Instant;
};
