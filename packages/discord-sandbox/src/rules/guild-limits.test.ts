import { expect, test } from "vitest";
import type { WrongCall } from "../testing/wrong-bot.ts";
import { breakRule, long, many, type Rule, type Scene } from "../testing/wrong-scene.ts";

const channelDocs = "/resources/channel#modify-channel";
const forumDocs = "/resources/channel#forum-tag-object";
const eventDocs = "/resources/guild-scheduled-event#create-guild-scheduled-event";
const event =
  (body: object) =>
  (scene: Scene): WrongCall => ({
    method: "POST",
    path: `/guilds/${scene.guild}/scheduled-events`,
    body: {
      name: "e",
      privacy_level: 2,
      entity_type: 3,
      scheduled_start_time: "2099-01-01T20:00:00Z",
      ...body,
    },
  });
const post =
  (body: object) =>
  (scene: Scene): WrongCall => ({
    method: "POST",
    path: `/channels/${scene.forum}/threads`,
    body: { name: "p", message: { content: "c" }, applied_tags: [scene.tags[0]], ...body },
  });
const channel =
  (body: object) =>
  (scene: Scene): WrongCall => ({ method: "PATCH", path: `/channels/${scene.general}`, body });

const rules: readonly Rule[] = [
  { guarantee: "a post is not empty", cites: forumDocs, wrong: post({ message: {} }), code: 50006 },
  {
    guarantee: "a role's name holds 100 characters",
    cites: "/resources/guild#create-guild-role",
    wrong: ({ guild }) => ({ method: "POST", path: `/guilds/${guild}/roles`, body: { name: long(101) } }),
    code: 50035,
    field: "name: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "an invite lasts a week at most",
    cites: "/resources/channel#create-channel-invite",
    wrong: ({ general }) => ({
      method: "POST",
      path: `/channels/${general}/invites`,
      body: { max_age: 604_801 },
    }),
    code: 50035,
    field: "max_age: NUMBER_TYPE_MAX",
  },
  {
    guarantee: "an invite that nobody made is none",
    cites: "/resources/invite#get-invite",
    wrong: () => ({ method: "GET", path: "/invites/nothing" }),
    code: 10006,
  },
  {
    guarantee: "a nick name holds 32 characters",
    cites: "/resources/guild#modify-guild-member",
    wrong: ({ guild, alice }) => ({
      method: "PATCH",
      path: `/guilds/${guild}/members/${alice}`,
      body: { nick: long(33) },
    }),
    code: 50035,
    field: "nick: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "a time-out lasts 28 days at most",
    cites: "/resources/guild#modify-guild-member",
    wrong: ({ guild, alice }) => ({
      method: "PATCH",
      path: `/guilds/${guild}/members/${alice}`,
      body: { communication_disabled_until: "2099-01-01T00:00:00Z" },
    }),
    code: 50035,
    field: "communication_disabled_until: GUILD_MEMBER_COMMUNICATION_DISABLED_UNTIL_MAX",
  },
  {
    guarantee: "a channel's name holds 100 characters",
    cites: channelDocs,
    wrong: channel({ name: long(101) }),
    code: 50035,
    field: "name: BASE_TYPE_BAD_LENGTH",
  },
  {
    guarantee: "a channel's topic holds 1,024 characters",
    cites: channelDocs,
    wrong: channel({ topic: long(1025) }),
    code: 50035,
    field: "topic: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "slow mode lasts six hours at most",
    cites: channelDocs,
    wrong: channel({ rate_limit_per_user: 21_601 }),
    code: 50035,
    field: "rate_limit_per_user: NUMBER_TYPE_MAX",
  },
  {
    guarantee: "a channel's parent is a category",
    cites: channelDocs,
    wrong: (scene) => channel({ parent_id: scene.forum })(scene),
    code: 50035,
    field: "parent_id: CHANNEL_PARENT_INVALID_TYPE",
  },
  {
    guarantee: "a forum holds 20 tags",
    cites: forumDocs,
    wrong: ({ forum }) => ({
      method: "PATCH",
      path: `/channels/${forum}`,
      body: { available_tags: many(21, (i) => ({ name: `t${i}` })) },
    }),
    code: 50035,
    field: "available_tags: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "a post holds 5 tags",
    cites: forumDocs,
    wrong: (scene) => post({ applied_tags: scene.tags })(scene),
    code: 50035,
    field: "applied_tags: BASE_TYPE_MAX_LENGTH",
  },
  {
    guarantee: "a post's tags exist in its forum",
    cites: forumDocs,
    wrong: post({ applied_tags: ["123"] }),
    code: 10087,
  },
  {
    guarantee: "a forum that asks for a tag gets one",
    cites: forumDocs,
    wrong: post({ applied_tags: [] }),
    code: 40067,
  },
  {
    guarantee: "a thread archives itself after 1 hour, 1, 3, or 7 days",
    cites: "/resources/channel#thread-metadata-object",
    wrong: ({ general }) => ({
      method: "POST",
      path: `/channels/${general}/threads`,
      body: { name: "t", auto_archive_duration: 61 },
    }),
    code: 50035,
    field: "auto_archive_duration: BASE_TYPE_BAD_TYPE",
  },
  {
    guarantee: "nobody writes into a forum itself",
    cites: "/topics/threads#forums",
    wrong: ({ forum }) => ({ method: "POST", path: `/channels/${forum}/messages`, body: { content: "c" } }),
    code: 50024,
  },
  {
    guarantee: "a scheduled event lies in the future",
    cites: eventDocs,
    wrong: event({
      scheduled_start_time: "2020-01-01T00:00:00Z",
      scheduled_end_time: "2099-01-01T00:00:00Z",
      entity_metadata: { location: "l" },
    }),
    code: 50035,
    field: "scheduled_start_time: GUILD_SCHEDULED_EVENT_SCHEDULE_PAST",
  },
  {
    guarantee: "an event elsewhere says until when",
    cites: eventDocs,
    wrong: event({ entity_metadata: { location: "l" } }),
    code: 50035,
    field: "scheduled_end_time: BASE_TYPE_REQUIRED",
  },
  {
    guarantee: "an event elsewhere says where",
    cites: eventDocs,
    wrong: event({ scheduled_end_time: "2099-01-01T22:00:00Z" }),
    code: 50035,
    field: "entity_metadata: BASE_TYPE_REQUIRED",
  },
  {
    guarantee: "an event ends after it starts",
    cites: eventDocs,
    wrong: event({ scheduled_end_time: "2099-01-01T19:00:00Z", entity_metadata: { location: "l" } }),
    code: 50035,
    field: "scheduled_end_time: GUILD_SCHEDULED_EVENT_END_TIME_BEFORE_START_TIME",
  },
  {
    guarantee: "an event in a voice channel says which",
    cites: eventDocs,
    wrong: event({ entity_type: 2 }),
    code: 50035,
    field: "channel_id: BASE_TYPE_REQUIRED",
  },
  {
    guarantee: "a bulk deletion takes 2 messages at least",
    cites: "/resources/message#bulk-delete-messages",
    wrong: ({ general }) => ({
      method: "POST",
      path: `/channels/${general}/messages/bulk-delete`,
      body: { messages: ["1"] },
    }),
    code: 50035,
    field: "messages: BASE_TYPE_MIN_LENGTH",
  },
  {
    guarantee: "a bulk deletion takes 100 messages at most",
    cites: "/resources/message#bulk-delete-messages",
    wrong: ({ general }) => ({
      method: "POST",
      path: `/channels/${general}/messages/bulk-delete`,
      body: { messages: many(101, String) },
    }),
    code: 50035,
    field: "messages: BASE_TYPE_MAX_LENGTH",
  },
];

test.each(rules)("$guarantee", async (rule) => {
  expect(await breakRule(rule)).toEqual({ code: rule.code, field: rule.field });
});
