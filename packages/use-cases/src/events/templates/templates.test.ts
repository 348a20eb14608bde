import { mostTemplates, withRules } from "@guildhall/core/events";
import { getEvent, listTemplates as listRows } from "@guildhall/db/events";
import { getGuild, saveGuild } from "@guildhall/db/settings";
import { crashAtEveryStatement, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listFactNames } from "#use-cases/testing/list-fact-names.ts";
import { makeStory } from "#use-cases/testing/make-story.ts";
import { createEvent } from "../create-event.ts";
import { adoptPresets } from "./adopt-presets.ts";
import { deleteTemplate } from "./delete-template.ts";
import { listTemplates } from "./list-templates.ts";
import { saveTemplate } from "./save-template.ts";
import { viewTemplate } from "./view-template.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const siege = { name: "Siege", durationMinutes: 120, rewardPoints: 20, rules: { seats: 30 } };
const inTwoHours = "2026-11-22T20:00:00Z";

test("an event is made like its template, and keeps what it is when the template changes or goes", async () => {
  const { context, officer, guildId } = await makeStory(db);
  const { templateId } = await saveTemplate(context, officer, siege);
  const wish = { templateId, title: "Siege", startsAt: inTwoHours };
  const event = await createEvent(context, officer, wish);
  expect(event).toMatchObject({ templateId, reward: 20_00, rules: withRules({ seats: 30 }) });
  await saveTemplate(context, officer, { ...siege, templateId, rewardPoints: 5, rules: { seats: 6 } });
  expect(await getEvent(db, guildId, event.eventId)).toEqual(event);
  await deleteTemplate(context, officer, { templateId });
  expect(await getEvent(db, guildId, event.eventId)).toEqual({ ...event, templateId: null });
  expect(await listTemplates(context, officer)).toEqual([]);
  await expect(createEvent(context, officer, wish)).rejects.toThrow(refusal("events.templateNotFound"));
});

test("what a form leaves out of a template is as usual again", async () => {
  const { context, officer } = await makeStory(db);
  const { templateId } = await saveTemplate(context, officer, { ...siege, note: "Bring rams" });
  const plain = { name: "Siege", durationMinutes: 60, rewardPoints: 5 };
  await saveTemplate(context, officer, { templateId, ...plain });
  expect(await viewTemplate(context, officer, { templateId })).toMatchObject({
    note: null,
    durationMinutes: 60,
    reward: 5_00,
    rules: withRules({}),
  });
});

test("of two templates that take one name at once one does, whatever its case", async () => {
  const { context, officer } = await makeStory(db);
  const saves = ["Siege", "SIÈGE"].map((name) => saveTemplate(context, officer, { ...siege, name }));
  const results = await Promise.allSettled(saves);
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const refused = results.find((result) => result.status === "rejected");
  expect(refused?.reason).toEqual(refusal("events.templateNameTaken"));
  const [template] = await listTemplates(context, officer);
  const again = saveTemplate(context, officer, { ...siege, name: "siege", templateId: template?.templateId });
  expect((await again).name).toBe("siege");
});

test("a guild has no more templates than anybody reads", async () => {
  const { context, officer } = await makeStory(db);
  for (let number = 0; number < mostTemplates; number += 1)
    await saveTemplate(context, officer, { ...siege, name: `Siege ${number}` });
  await expect(saveTemplate(context, officer, siege)).rejects.toThrow(refusal("events.tooManyTemplates"));
});

test("a guild takes what its game plans once, and keeps what it named so itself", async () => {
  const { context, officer, guildId } = await makeStory(db);
  await saveGuild(db, { ...(await getGuild(db, guildId)), game: "throne-and-liberty" });
  const own = await saveTemplate(context, officer, siege);
  const presets = [
    { key: "siege", name: "Siège" },
    { key: "daily-boss", name: "Boss du jour" },
    { key: "nothing of the game", name: "Nothing" },
  ];
  await Promise.all([1, 2].map(() => adoptPresets(context, officer, { presets })));
  const [boss, kept, ...others] = await listTemplates(context, officer);
  expect(others).toEqual([]);
  expect(kept).toEqual(own);
  expect(boss).toMatchObject({ name: "Boss du jour", reward: 5_00, rules: { isRollCall: true } });
  expect(await listFactNames(db, guildId)).toEqual(["events.templatesChanged", "events.templatesChanged"]);
});

test("templates are for those who plan, and nobody reaches those of another guild", async () => {
  const [here, there] = [await makeStory(db), await makeStory(db)];
  const { context, guildId, members, officer } = here;
  const template = await saveTemplate(context, officer, siege);
  const { templateId } = template;
  const acts = [
    (actor: typeof officer) => saveTemplate(context, actor, { ...siege, templateId, name: "Taken" }),
    (actor: typeof officer) => deleteTemplate(context, actor, { templateId }),
    (actor: typeof officer) => viewTemplate(context, actor, { templateId }),
    (actor: typeof officer) => createEvent(context, actor, { templateId, title: "x", startsAt: inTwoHours }),
  ];
  for (const act of acts) {
    await expect(act(members[0])).rejects.toThrow(refusal("common.forbidden"));
    await expect(act(there.officer)).rejects.toThrow(refusal("events.templateNotFound"));
  }
  expect(await listRows(db, guildId)).toEqual([template]);
});

test("a process that dies while it saves a template leaves all or nothing", async () => {
  const { context, officer, guildId } = await makeStory(db);
  await crashAtEveryStatement(
    db,
    (dying) => saveTemplate({ ...context, db: dying }, officer, siege),
    async () => {
      expect(await listRows(db, guildId)).toEqual([]);
      expect(await listFactNames(db, guildId)).toEqual([]);
    },
  );
  expect(await listRows(db, guildId)).toHaveLength(1);
});
