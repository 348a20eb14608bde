import {
  adoptMembers,
  importSheet,
  listAdoptableRoles,
  previewAdoption,
  previewSheet,
  undoImport,
  viewImports,
} from "#use-cases/members/index.ts";
import { sheetOf } from "../furnish-imports.ts";
import type { Attacks } from "./attack.ts";

const sheet = sheetOf("Name\nZelda");

export const importAttacks: Attacks = {
  previewAdoption: {
    right: "members.edit",
    attempt: (context, actor, { lowerRole: { roleId } }) =>
      previewAdoption(context, actor, { roleIds: [roleId] }),
  },
  adoptMembers: {
    right: "members.edit",
    attempt: async (context, actor, { lowerRole: { roleId } }) => {
      const adoption = { roleIds: [roleId] };
      const { previewId } = await previewAdoption(context, actor, adoption);
      return await adoptMembers(context, actor, { ...adoption, previewId, importKey: "an-attack" });
    },
  },
  previewSheet: {
    right: "members.edit",
    attempt: (context, actor) => previewSheet(context, actor, sheet),
  },
  importSheet: {
    right: "members.edit",
    attempt: async (context, actor) => {
      const { previewId } = await previewSheet(context, actor, sheet);
      return await importSheet(context, actor, { ...sheet, previewId, importKey: "an-attack" });
    },
  },
  viewImports: { right: "members.edit", attempt: viewImports },
  listAdoptableRoles: { right: "members.edit", attempt: listAdoptableRoles },
  undoImport: {
    right: "members.edit",
    attempt: (context, actor, { importKey }) => undoImport(context, actor, { importKey }),
  },
};
