import { type MemberActor, rights, toHundredths } from "@guildhall/core";
import { secretModes } from "@guildhall/core/loot";
import { openTestDatabase } from "@guildhall/db/testing";
import { expect, test } from "vitest";
import { listAudit } from "#use-cases/audit/index.ts";
import { viewBalanceOf, viewOwnBalance, viewStandings, viewStatement } from "#use-cases/dkp/index.ts";
import { exportMember } from "#use-cases/privacy/index.ts";
import { makeSale } from "#use-cases/testing/make-sale.ts";
import { closeSession } from "./close-session.ts";
import { listOpenSessions } from "./list-open-sessions.ts";
import { viewSession } from "./view-session.ts";

const db = await openTestDatabase();

/** Everything that an officer with every right can read of a session and of its bidders. */
async function readAll(sale: Awaited<ReturnType<typeof makeSale>>, sessionId: number): Promise<string> {
  const { context, bidders } = sale;
  const [, , last] = bidders;
  if (!last) throw new Error("There is an officer");
  const officer: MemberActor = { ...last.actor, rights: new Set(rights) };
  const read: unknown[] = [
    await viewSession(context, officer, { sessionId, language: "en" }),
    await listOpenSessions(context, officer, { language: "en" }),
    await viewStandings(context, officer),
    await viewOwnBalance(context, officer),
    await listAudit(context, officer, { feature: "loot" }),
  ];
  for (const { memberId } of bidders.slice(0, 2)) {
    read.push(await viewStatement(context, officer, { memberId }));
    read.push(await viewBalanceOf(context, officer, { memberId }));
    const { guilds } = await exportMember(context, officer, { memberId });
    // That somebody was asked for is itself noted.
    read.push(guilds.map(({ rows: { auditEntries: _noted, ...rows } }) => rows));
  }
  return JSON.stringify(read, (_key, value) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}

test.each(secretModes)(
  "until a %s sale ends no output differs by who bade in it, or how much",
  async (mode) => {
    const sale = await makeSale(db, [300, 300, 300]);
    const sessionId = await sale.open({ mode });
    const before = await readAll(sale, sessionId);
    await sale.bid(0, sessionId, 123.45);
    await sale.bid(1, sessionId, 67.89);
    expect(await readAll(sale, sessionId)).toBe(before);
    const [bidder] = sale.bidders;
    if (!bidder) throw new Error("There is somebody");
    expect(await viewOwnBalance(sale.context, bidder.actor)).toMatchObject([
      { held: toHundredths(123_45), holds: [{ sessionId, amount: toHundredths(123_45) }] },
    ]);
    await closeSession(sale.context, sale.system, { sessionId });
    expect(await readAll(sale, sessionId)).toContain("12345");
  },
);
