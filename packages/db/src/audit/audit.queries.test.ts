import { runInRequest } from "@guildhall/observability";
import { expect, test } from "vitest";
import { makeGuild, openTestDatabase } from "../testing/index.ts";
import { transaction } from "../transaction.ts";
import { appendAuditEntry, listAuditEntries } from "./audit.queries.ts";

const db = await openTestDatabase();
const recordedAt = Temporal.Instant.from("2026-11-01T12:00:00Z");

async function makeWorld() {
  const { guildId } = await makeGuild(db);
  const actor = { kind: "system", memberId: null, program: null } as const;
  const append = () =>
    transaction(db, (tx) =>
      appendAuditEntry(tx, guildId, {
        useCase: "settings.pickPlace",
        actor,
        target: { kind: "place", id: "voice" },
        after: { voice: "1234567890123456789" },
        recordedAt,
      }),
    );
  const list = () => listAuditEntries(db, guildId, { limit: 10 });
  return { append, list };
}

test("an entry comes back as it was written, with the click that it came from", async () => {
  const { append, list } = await makeWorld();
  await runInRequest({ source: "discord", correlationId: "click-1" }, append);
  expect(await list()).toMatchObject([
    {
      useCase: "settings.pickPlace",
      right: "settings.edit",
      target: { kind: "place", id: "voice" },
      memberId: null,
      before: {},
      after: { voice: "1234567890123456789" },
      source: "discord",
      correlationId: "click-1",
      recordedAt,
    },
  ]);
});

test("what nobody asked for is a job's, and comes from no click", async () => {
  const { append, list } = await makeWorld();
  await append();
  expect(await list()).toMatchObject([{ source: "job", correlationId: null }]);
});
