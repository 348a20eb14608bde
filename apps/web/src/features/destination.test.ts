import { expect, test } from "vitest";
import { findDestination } from "./destination.ts";
import { destinations } from "./destinations.ts";

const find = (path: string) => findDestination(destinations, path, "1")?.id;

test("a page below a destination lights that destination, and the first page only itself and its own", () => {
  expect(find("/guilds/1")).toBe("overview");
  expect(find("/guilds/1/trends")).toBe("overview");
  expect(find("/guilds/2/trends")).toBeUndefined();
  expect(find("/guilds/1/settings")).toBe("settings");
  expect(find("/guilds/1/settings/rights")).toBe("settings");
  expect(find("/guilds/1/settings-of-others")).toBeUndefined();
  expect(find("/guilds/2/settings")).toBeUndefined();
});

test("no two destinations share a key or an address", () => {
  const keys = destinations.flatMap(({ key }) => key ?? []);
  const paths = destinations.map(({ path }) => path);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(paths).size).toBe(paths.length);
});
