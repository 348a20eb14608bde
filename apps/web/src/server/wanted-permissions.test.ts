import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listWarLacks } from "@guildhall/core/groups";
import { listMissing, neededPermissions } from "@guildhall/core/settings";
import { expect, test } from "vitest";
import { permissionsNumber, wantedPermissions, warPermissionsNumber } from "./wanted-permissions.ts";

const readme = readFileSync(join(import.meta.dirname, "../../../../README.md"), "utf8");

test("the README names every permission with its reason, and no other", () => {
  const table = /^\| permission +\|.*?\n\n/ms.exec(readme)?.[0] ?? "";
  const rows = [...table.matchAll(/^\| (?!permission|-)(.+?) +\| (.+?) +\|$/gm)];
  expect(rows.map(([, name, why]) => ({ name, why }))).toEqual(
    wantedPermissions.map(({ name, why }) => ({ name, why })),
  );
});

test("the README's invite link asks for exactly these", () => {
  const link = /https:\/\/discord\.com\/oauth2\/authorize\?\S+/.exec(readme)?.[0] ?? "";
  const { searchParams } = new URL(link);
  expect(searchParams.get("permissions")).toBe(permissionsNumber());
  expect(searchParams.get("scope")).toBe("bot applications.commands");
  expect(readme).toContain(`number is \`${permissionsNumber()}\``);
});

test("the invite asks for whatever the health check would miss", () => {
  const needed = Object.values(neededPermissions).flat();
  expect(listMissing(needed, BigInt(permissionsNumber()))).toEqual([]);
});

test("the invite to a war server asks for whatever its page would miss", () => {
  const everyone = { roleId: "1", name: "@everyone", colour: 0, position: 0, isManaged: false };
  const roles = [{ ...everyone, permissions: warPermissionsNumber() }];
  expect(listWarLacks({ guildId: "1", userId: "2", roles }, [])).toEqual([]);
});
