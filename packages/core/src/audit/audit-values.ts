import type { AbsenceState, Slot } from "../absences/index.ts";
import type { AnnouncementState, ChannelLanguage } from "../announcements/index.ts";
import type { Result } from "../attendance/index.ts";
import type { ContactState, IncidentKind, PactKind } from "../diplomacy/index.ts";
import type { PointSystem } from "../dkp/index.ts";
import type { Answer, EventState, ExtraKind, OwnReminderWay, SeriesState } from "../events/index.ts";
import type { Game, Role } from "../games/index.ts";
import type { RoleTargets } from "../groups/index.ts";
import type { Hundredths } from "../hundredths.ts";
import type { StateField } from "../items/index.ts";
import type { Language } from "../languages.ts";
import type { AwardState, DropState, LootMode, SaleSplit } from "../loot/index.ts";
import type { NewcomerDecision, Standing } from "../members/index.ts";
import type { ApplicationState, ApplicationVote, ClearanceState } from "../recruitment/index.ts";
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
import type { AccountState } from "../verification/index.ts";
import type { ItemWeight } from "../wishlists/index.ts";

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
        /** Version of the parties of an event, and how many parties a preset has. */
        partiesVersion: number;
        partyCount: number;
        /** What the bot does in the war server: gives parties their roles, removes who left the guild. */
        givesWarParties: boolean;
        removesWarLeavers: boolean;
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
        /** How it stands with a game account. */
        account: AccountState;
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
        /** Version of the rules by which drops are decided; 0 for those that every guild begins with. */
        rulesVersion: number;
        /** Tier that officers put a member in, from 1; null for the one of the rank. */
        tier: number | null;
        /** The day on which a pool decays next. */
        decayOn: string;
        /** What was agreed with a foreign guild; null for nothing. */
        pact: PactKind | null;
        /** Whether somebody who speaks for a foreign guild is let in; what happened with that guild, null for nothing. */
        contact: ContactState;
        incident: IncidentKind | null;
        /** What became of a question to a former guild. */
        clearance: ClearanceState;
        /** What of an item was changed. */
        itemFields: readonly (StateField | "names")[];
        /** The item that another one turned out to be. */
        mergedInto: number | null;
        /** Items that a run changed, by kind. */
        /** Why somebody wants an item, by the key of the game, and how many. */
        interest: string;
        quantity: number;
        /** Of a wish among those of its kind, from 1. */
        wishPlace: number;
        /** Wishes that are one choice. */
        choice: readonly number[];
        /** How much an item counts as loot; null for what its grade makes of it. */
        itemWeight: ItemWeight | null;
        /** ISO 8601 in UTC; no end is until officers unlock. */
        lockedFrom: string | null;
        lockedUntil: string | null;
        addedCount: number;
        changedCount: number;
        goneCount: number;
        backCount: number;
        /** What became of drops and awards, and which; how many were recorded or given at once, in which batch. */
        dropState: DropState;
        awardState: AwardState;
        award: number;
        dropCount: number;
        lootBatch: number;
        /** What the guild's bank sold something for, in the game's smallest coin, and how that was shared. */
        salePrice: number;
        saleSplit: SaleSplit;
        isPaid: boolean;
        /** Which session of loot, how it finds a winner, and where its price stands: of bids that nobody sees nothing is told. */
        lootSession: number;
        lootMode: LootMode;
        price: Hundredths | null;
        /** A form of applications by its number, what it asks, and who is kept out. */
        form: number;
        questionCount: number;
        block: number;
        /** Which application, what became of it or is told of, and until when; what somebody who may vote says. */
        application: number;
        applicationState: ApplicationState;
        applicationVote: ApplicationVote;
        interviewAt: string;
        trialEndsAt: string;
        /** Languages in which the guild announces something. */
        channelLanguages: readonly ChannelLanguage[];
        /** What became of an announcement, and when it is to be posted. */
        announcementState: AnnouncementState;
        postAt: string;
        entryCount: number;
        total: Hundredths;
      }
  >
>;
