import { type Actor, canManageServer, hasRight, type Right, requireRight } from "@guildhall/core";
import {
  findRightsPreset,
  type Grantee,
  listShownRights,
  type RightsEditor,
  type RightsHolder,
  type RightsPreset,
  type ServerRole,
  standsBelow,
} from "@guildhall/core/settings";
import type { Queryable } from "@guildhall/db";
import { countPeopleOfRoles, listServerPeople, type ServerPerson } from "@guildhall/db/members";
import { getGuild } from "@guildhall/db/settings";
import type { Context } from "#use-cases/context.ts";
import { loadGrantee, loadRightsBoard, loadRightsEditor, type RightsBoard } from "./load-rights-board.ts";

/** A role or a person, with what the guild granted to them. */
export type RightsHolderView = RightsHolder & {
  readonly name: string;
  /** 0xRRGGBB; 0 is no colour. */
  readonly colour: number;
  readonly isEveryone: boolean;
  readonly peopleCount: number;
  readonly rights: readonly Right[];
  /** The preset that these rights are; null when somebody changed them. */
  readonly preset: RightsPreset | null;
  /** Discord lets them run the server, so they have every right whatever is granted. */
  readonly hasAll: boolean;
  /** Whether the reader may change what they were granted. */
  readonly isEditable: boolean;
};

export type RightsView = {
  /** Rights that mean something in this guild today. */
  readonly rights: readonly Right[];
  /** Of those, what the reader may grant and take. */
  readonly grantable: readonly Right[];
  /** Roles from the highest down, `@everyone` last; then single people who were granted something. */
  readonly holders: readonly RightsHolderView[];
};

/** Which roles and people may do what. */
export async function viewRights({ db }: Context, actor: Actor): Promise<RightsView> {
  requireRight(actor, "settings.view");
  const { guildId } = actor;
  const { modulesOff } = await getGuild(db, guildId);
  const board = await loadRightsBoard(db, guildId);
  const editor = await loadRightsEditor(db, actor, board);
  const mayEdit = hasRight(actor, "rights.edit");
  const shown = listShownRights(modulesOff);
  const people = await listServerPeople(db, guildId);
  const reading: Reading = { guildId, board, shown, editor, mayEdit, people };
  return {
    rights: shown,
    grantable: shown.filter((right) => mayEdit && editor.rights.has(right)),
    holders: [...(await viewRoles(db, reading)), ...(await viewPeople(db, reading))],
  };
}

type Reading = {
  readonly guildId: string;
  readonly board: RightsBoard;
  readonly shown: readonly Right[];
  readonly editor: RightsEditor;
  readonly mayEdit: boolean;
  readonly people: readonly ServerPerson[];
};

async function viewRoles(db: Queryable, reading: Reading): Promise<readonly RightsHolderView[]> {
  const { guildId, board, people } = reading;
  const counts = await countPeopleOfRoles(db, guildId);
  const views: RightsHolderView[] = [];
  for (const role of board.roles) {
    const grantee = await loadGrantee(db, guildId, { board, kind: "role", id: role.roleId });
    const isEveryone = role.roleId === guildId;
    views.push({
      ...describe(grantee, reading),
      colour: role.colour,
      isEveryone,
      peopleCount: isEveryone ? people.length : (counts.get(role.roleId) ?? 0),
      hasAll: runsServer(role),
    });
  }
  return views;
}

async function viewPeople(db: Queryable, reading: Reading): Promise<readonly RightsHolderView[]> {
  const { guildId, board, people } = reading;
  const granted = people.filter(({ userId }) => board.ofMembers.has(userId));
  const views: RightsHolderView[] = [];
  for (const { userId: id } of granted) {
    const grantee = await loadGrantee(db, guildId, { board, kind: "member", id });
    views.push({
      ...describe(grantee, reading),
      colour: 0,
      isEveryone: false,
      peopleCount: 1,
      hasAll: false,
    });
  }
  return views;
}

type Described = Omit<RightsHolderView, "colour" | "isEveryone" | "peopleCount" | "hasAll">;

function describe(grantee: Grantee, { shown, editor, mayEdit }: Reading): Described {
  const { kind, id, name, rights } = grantee;
  return {
    kind,
    id,
    name,
    rights: shown.filter((right) => rights.has(right)),
    preset: findRightsPreset(rights, shown) ?? null,
    isEditable: mayEdit && standsBelow(grantee, editor),
  };
}

function runsServer({ permissions }: ServerRole): boolean {
  return canManageServer({ isOwner: false, permissions });
}
