import { makeMember, openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listAudit } from "#use-cases/audit/index.ts";
import { exportMember, forgetDeletedNotes } from "#use-cases/privacy/index.ts";
import { makeActor, makeStory } from "#use-cases/testing/make-story.ts";
import {
  addOfficerNote,
  addUnlinkedMember,
  deleteOfficerNote,
  listOfficerNotes,
  mergeMembers,
  previewMerge,
  restoreOfficerNote,
} from "./index.ts";

const db = await openTestDatabase();
const refusal = (code: string) => expect.objectContaining({ code });
const text = "Wants to lead the siege; ask after the season";

async function makeScene() {
  const story = await makeStory(db);
  const { guildId } = story;
  const dana = makeActor(guildId, "Dana");
  return {
    ...story,
    dana,
    writer: makeActor(guildId, "Maren", ["officer-notes.edit"]),
    reader: makeActor(guildId, "Corvin", ["officer-notes.view"]),
    admin: makeActor(guildId, "Yara", ["audit.view", "data.export"]),
    ...(await makeMember(db, guildId, dana)),
  };
}

test("officers tell each other of a member, the latest first, with who wrote it", async () => {
  const { context, memberId, writer, reader } = await makeScene();
  await addOfficerNote(context, writer, { memberId, text: "First" });
  context.clock.advance({ hours: 1 });
  await addOfficerNote(context, writer, { memberId, text });
  expect(await listOfficerNotes(context, reader, { memberId })).toMatchObject([
    { text, authorName: "Maren" },
    { text: "First", authorName: "Maren" },
  ]);
});

test("neither the member nor who may only write reads them, and the export keeps them back", async () => {
  const { context, memberId, dana, writer, admin } = await makeScene();
  await addOfficerNote(context, writer, { memberId, text });
  const forbidden = refusal("common.forbidden");
  await expect(listOfficerNotes(context, dana, { memberId })).rejects.toThrow(forbidden);
  await expect(listOfficerNotes(context, writer, { memberId })).rejects.toThrow(forbidden);
  await expect(addOfficerNote(context, dana, { memberId, text })).rejects.toThrow(forbidden);
  expect(JSON.stringify(await exportMember(context, admin, { memberId }))).not.toContain("siege");
});

test("a note goes once, and the audit quotes nothing of it", async () => {
  const { context, memberId, writer, reader, admin } = await makeScene();
  const { noteId } = await addOfficerNote(context, writer, { memberId, text });
  const both = [1, 2].map(() => deleteOfficerNote(context, writer, { noteId }));
  const outcomes = await Promise.allSettled(both);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await listOfficerNotes(context, reader, { memberId })).toEqual([]);
  const { entries } = await listAudit(context, admin, { feature: "members" });
  expect(entries.map(({ useCase }) => useCase)).toEqual([
    "members.deleteOfficerNote",
    "members.addOfficerNote",
  ]);
  expect(JSON.stringify(entries)).not.toContain("siege");
});

test("a deleted note comes back once, as it was written and by whom, and not once it is forgotten", async () => {
  const { context, system, memberId, dana, writer, reader } = await makeScene();
  const { noteId } = await addOfficerNote(context, writer, { memberId, text });
  const gone = refusal("members.noteNotFound");
  await expect(restoreOfficerNote(context, writer, { noteId })).rejects.toThrow(gone);
  const { writtenAt } = (await listOfficerNotes(context, reader, { memberId }))[0] ?? {};
  context.clock.advance({ hours: 1 });
  await deleteOfficerNote(context, writer, { noteId });
  await expect(restoreOfficerNote(context, dana, { noteId })).rejects.toThrow(refusal("common.forbidden"));
  const both = await Promise.allSettled([1, 2].map(() => restoreOfficerNote(context, writer, { noteId })));
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const [note] = await listOfficerNotes(context, reader, { memberId });
  expect(note).toMatchObject({ noteId, text, authorName: "Maren" });
  expect(note?.writtenAt).toEqual(writtenAt);
  await deleteOfficerNote(context, writer, { noteId });
  context.clock.advance({ hours: 7 * 24 });
  await forgetDeletedNotes(context, system);
  await expect(restoreOfficerNote(context, writer, { noteId })).rejects.toThrow(gone);
});

test("notes go with somebody who turns out to be a member", async () => {
  const { context, system, memberId, writer, reader } = await makeScene();
  const other = await addUnlinkedMember(context, system, { name: "Danika" });
  await addOfficerNote(context, writer, { memberId: other.memberId, text });
  const rows = { mergedMemberId: other.memberId, memberId };
  const { previewId } = await previewMerge(context, system, rows);
  await mergeMembers(context, system, { ...rows, previewId });
  expect(await listOfficerNotes(context, reader, { memberId })).toMatchObject([{ text }]);
});

test("members and notes of another guild are not there", async () => {
  const [here, there] = [await makeScene(), await makeScene()];
  const { noteId } = await addOfficerNote(there.context, there.writer, { memberId: there.memberId, text });
  const { context, writer, reader } = here;
  const unknown = refusal("members.notFound");
  const { memberId } = there;
  await expect(listOfficerNotes(context, reader, { memberId })).rejects.toThrow(unknown);
  await expect(addOfficerNote(context, writer, { memberId, text })).rejects.toThrow(unknown);
  const noNote = refusal("members.noteNotFound");
  await expect(deleteOfficerNote(context, writer, { noteId })).rejects.toThrow(noNote);
  await deleteOfficerNote(there.context, there.writer, { noteId });
  await expect(restoreOfficerNote(context, writer, { noteId })).rejects.toThrow(noNote);
});
