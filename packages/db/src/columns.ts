import { type Hundredths, toHundredths } from "@guildhall/core";
import { bigint, customType } from "drizzle-orm/mysql-core";

/** Our own number of a row, given by the database. */
export const id = () => ownId("id").autoincrement().primaryKey();

/** A column that holds the `id()` of another row. */
export const ownId = (name: string) => bigint(name, { mode: "number", unsigned: true });

/** A Discord id. Text in TypeScript, because a number there is exact only up to 2^53. */
export const snowflake = customType<{ data: string; driverData: string | number }>({
  dataType: () => "bigint unsigned",
  fromDriver: String,
});

/** An amount of DKP in hundredths of a point. What is too large to be exact is refused on the way in and out. */
export const hundredths = customType<{ data: Hundredths; driverData: string | number }>({
  dataType: () => "bigint",
  toDriver: toHundredths,
  fromDriver: (stored) => toHundredths(Number(stored)),
});

/** A point in time, stored in UTC to the millisecond. What is finer is cut off. */
export const instant = customType<{ data: Temporal.Instant; driverData: string }>({
  dataType: () => "datetime(3)",
  toDriver: (moment) => moment.toString({ smallestUnit: "millisecond" }).replace("T", " ").replace("Z", ""),
  fromDriver: (stored) => Temporal.Instant.from(`${stored.replace(" ", "T")}Z`),
});

/** A day of somebody's calendar, without a time or a zone: `2026-12-24`. */
export const day = customType<{ data: string; driverData: string }>({ dataType: () => "date" });

/**
 * A value kept as JSON; write Discord ids as text, because no number above 2^53 comes back as one. MariaDB has no JSON
 * type of its own: some drivers parse it, some hand over the text.
 */
export const json = <Value>(name: string) =>
  customType<{ data: Value; driverData: string | Value }>({
    dataType: () => "json",
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (stored) => (typeof stored === "string" ? JSON.parse(stored) : stored),
  })(name);
