import { type Hundredths, parseHundredths, toHundredths } from "@guildhall/core";
import { eq, sql } from "drizzle-orm";
import { mysqlTable } from "drizzle-orm/mysql-core";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { hundredths, id, instant, json, ownId, snowflake } from "./columns.ts";
import { makeEmptyDatabase, openUntilTestsEnd } from "./testing/index.ts";

const samples = mysqlTable("samples", {
  id: id(),
  otherId: ownId("other_id"),
  discordId: snowflake("discord_id"),
  amount: hundredths("amount"),
  happenedAt: instant("happened_at"),
  content: json<unknown>("content"),
});

const db = openUntilTestsEnd(await makeEmptyDatabase());

beforeAll(async () => {
  await db.execute(sql`create table samples (id bigint unsigned auto_increment primary key, other_id bigint unsigned,
    discord_id bigint unsigned, amount bigint, happened_at datetime(3), content json)`);
});

async function roundTrip(values: typeof samples.$inferInsert): Promise<typeof samples.$inferSelect> {
  const [inserted] = await db.insert(samples).values(values).$returningId();
  const [row] = await db.select().from(samples).where(eq(samples.id, inserted!.id));
  return row!;
}

const snowflakes = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const amounts = fc.maxSafeInteger().map(toHundredths);
const instants = fc
  .date({
    min: new Date("1000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59.999Z"),
    noInvalidDate: true,
  })
  .map((date) => Temporal.Instant.fromEpochMilliseconds(date.getTime()));

const jsonLeaves = [
  fc.string({ unit: "grapheme" }),
  fc.maxSafeInteger().map((n) => n || 0),
  fc.boolean(),
  fc.constant(null),
];

test("every Discord id comes back as it was, beyond 2^53 and up to 2^64", async () => {
  await fc.assert(
    fc.asyncProperty(snowflakes, async (discordId) => {
      expect((await roundTrip({ discordId })).discordId).toBe(discordId);
    }),
  );
});

test("every amount comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(amounts, async (amount) => {
      expect((await roundTrip({ amount })).amount).toBe(Number(String(amount)));
    }),
  );
});

test("an amount in the database that is too large to be exact is refused, not rounded", async () => {
  await db.execute(sql`insert into samples (id, amount) values (1000001, 9007199254740993)`);
  const read = db.select({ amount: samples.amount }).from(samples).where(eq(samples.id, 1_000_001));
  await expect(read).rejects.toThrow(RangeError);
});

test("a sum of amounts is exact", async () => {
  const total = async (summands: readonly Hundredths[]) => {
    const otherId = (await roundTrip({})).id;
    await db.insert(samples).values(summands.map((amount) => ({ amount, otherId })));
    const [row] = await db
      .select({ total: sql<Hundredths>`sum(${samples.amount})`.mapWith(parseHundredths) })
      .from(samples)
      .where(eq(samples.otherId, otherId));
    return row?.total;
  };
  expect(await total([toHundredths(Number.MAX_SAFE_INTEGER - 1), toHundredths(1)])).toBe(
    Number.MAX_SAFE_INTEGER,
  );
  await expect(total([toHundredths(Number.MAX_SAFE_INTEGER), toHundredths(1)])).rejects.toThrow(RangeError);
});

test("every instant comes back to the millisecond", async () => {
  await fc.assert(
    fc.asyncProperty(instants, async (happenedAt) => {
      expect((await roundTrip({ happenedAt })).happenedAt?.equals(happenedAt)).toBe(true);
    }),
  );
});

test("what is finer than a millisecond is cut off, not rounded up", async () => {
  const happenedAt = Temporal.Instant.from("2026-12-31T23:59:59.999999Z");
  expect(String((await roundTrip({ happenedAt })).happenedAt)).toBe("2026-12-31T23:59:59.999Z");
});

test("every JSON value comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.object({ values: jsonLeaves, maxDepth: 2 }), async (content) => {
      expect((await roundTrip({ content })).content).toEqual(content);
    }),
  );
});

test("a null stays null in every column", async () => {
  expect(await roundTrip({})).toMatchObject({
    otherId: null,
    discordId: null,
    amount: null,
    happenedAt: null,
    content: null,
  });
});
