import type { Language } from "@guildhall/core";
import { roles } from "@guildhall/core/games";
import {
  applicationStates,
  applicationVotes,
  openApplicationStates,
  type QuestionKind,
} from "@guildhall/core/recruitment";
import { sql } from "drizzle-orm";
import { boolean, index, int, mysqlEnum, mysqlTable, text, unique, varchar } from "drizzle-orm/mysql-core";
import { id, instant, ownId, snowflake } from "../columns.ts";
import { members } from "../members/index.ts";

const openStates = sql.raw(openApplicationStates.map((state) => `'${state}'`).join(","));

/** Who asked to join the guild, by which form, and what became of it. */
export const applications = mysqlTable(
  "applications",
  {
    id: id(),
    guildId: snowflake("guild_id").notNull(),
    formId: ownId("form_id").notNull(),
    userId: snowflake("user_id").notNull(),
    /** In which the person filled in the form, and is spoken to about it. */
    language: varchar("language", { length: 10 }).notNull().$type<Language>(),
    state: mysqlEnum("state", applicationStates).notNull(),
    /** Null once it is over, so that only one open application of a person is unique. */
    isOpen: boolean("is_open").generatedAlwaysAs(sql`(if(state in (${openStates}), 1, null))`),
    /** The name in the game. */
    characterName: varchar("character_name", { length: 32 }),
    /** Key of a class of the game. */
    classKey: varchar("class_key", { length: 40 }),
    role: mysqlEnum("role", roles),
    power: int("power", { unsigned: true }),
    /** IANA name. */
    timeZone: varchar("time_zone", { length: 40 }),
    /** As the person wrote it. */
    formerGuild: varchar("former_guild", { length: 100 }),
    appliedAt: instant("applied_at").notNull(),
    stateChangedAt: instant("state_changed_at").notNull(),
    /** The officer who took it up. */
    reviewerUserId: snowflake("reviewer_user_id"),
    /** Until when the guild promised to answer; null where it promises nothing. */
    answerDueAt: instant("answer_due_at"),
    /** When officers were told that this time is over. */
    overdueToldAt: instant("overdue_told_at"),
    interviewAt: instant("interview_at"),
    /** When both sides were reminded of the interview. */
    interviewToldAt: instant("interview_told_at"),
    trialEndsAt: instant("trial_ends_at"),
    /** When officers were told that the trial is about to end. */
    trialNoticedAt: instant("trial_noticed_at"),
    /** When officers were asked what is to become of whoever's trial is over. */
    trialAskedAt: instant("trial_asked_at"),
    /** Who the person became in the roster. */
    memberId: ownId("member_id").references(() => members.id),
    decidedAt: instant("decided_at"),
    decidedByUserId: snowflake("decided_by_user_id"),
    /** Of the last decision, in the words of whoever decided. */
    reason: varchar("reason", { length: 500 }),
  },
  (table) => [
    unique("applications_one_open").on(table.guildId, table.userId, table.isOpen),
    index("applications_by_state").on(table.guildId, table.state, table.stateChangedAt),
    index("applications_of_user").on(table.guildId, table.userId, table.appliedAt),
    index("applications_of_member").on(table.guildId, table.memberId),
  ],
);

const ofApplication = () => ({
  id: id(),
  guildId: snowflake("guild_id").notNull(),
  applicationId: ownId("application_id")
    .notNull()
    .references(() => applications.id),
  /** Of whoever applied: with the person go all rows about the application. */
  applicantUserId: snowflake("applicant_user_id").notNull(),
});

/** What somebody answered, with the question as it was asked: forms change. */
export const applicationAnswers = mysqlTable(
  "application_answers",
  {
    ...ofApplication(),
    position: int("position", { unsigned: true }).notNull(),
    /** Kind of question. */
    kind: varchar("kind", { length: 20 }).$type<QuestionKind>().notNull(),
    /** Null where the question had the words that its kind has by itself. */
    label: varchar("label", { length: 45 }),
    /** Several choices are lines. */
    value: text("value").notNull(),
  },
  (table) => [unique("application_answers_in_order").on(table.applicationId, table.position)],
);

/** Each step that an application took. Rows are only added. */
export const applicationSteps = mysqlTable(
  "application_steps",
  {
    ...ofApplication(),
    /** Null for the step by which it began. */
    fromState: mysqlEnum("from_state", applicationStates),
    toState: mysqlEnum("to_state", applicationStates).notNull(),
    /** Null for the product itself. */
    actorUserId: snowflake("actor_user_id"),
    reason: varchar("reason", { length: 500 }),
    takenAt: instant("taken_at").notNull(),
  },
  (table) => [index("application_steps_in_order").on(table.applicationId, table.id)],
);

/** What each of those who may vote thinks of an application. */
export const applicationVoteRows = mysqlTable(
  "application_votes",
  {
    ...ofApplication(),
    voterUserId: snowflake("voter_user_id").notNull(),
    vote: mysqlEnum("vote", applicationVotes).notNull(),
    /** Why, in the words of whoever votes. */
    words: varchar("words", { length: 200 }),
    castAt: instant("cast_at").notNull(),
  },
  (table) => [unique("application_votes_one_each").on(table.applicationId, table.voterUserId)],
);

/** What officers tell each other of an application. */
export const applicationNotes = mysqlTable(
  "application_notes",
  {
    ...ofApplication(),
    /** Null when a program wrote it, or whoever did was erased. */
    writtenByUserId: snowflake("written_by_user_id"),
    text: varchar("text", { length: 1000 }).notNull(),
    writtenAt: instant("written_at").notNull(),
    /** Since when nobody reads it; kept for a while, so that it can come back. */
    deletedAt: instant("deleted_at"),
  },
  (table) => [index("application_notes_in_order").on(table.applicationId, table.id)],
);

/** The private thread in which an applicant talks with those who review. */
export const applicationThreads = mysqlTable(
  "application_threads",
  {
    /** Its `id` stands in Discord's audit log as the reason for the thread. */
    ...ofApplication(),
    /** The channel that the thread is in. */
    channelId: snowflake("channel_id").notNull(),
    /** Null until it is there. */
    threadId: snowflake("thread_id"),
    /** When the bot first asked Discord for the thread; from then on it may be there although `thread_id` is null. */
    attemptedAt: instant("attempted_at"),
  },
  (table) => [unique("application_threads_once").on(table.applicationId)],
);
