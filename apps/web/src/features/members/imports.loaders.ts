import "server-only";
import type { Actor } from "@guildhall/core";
import type { PreviewSheetInput } from "@guildhall/core/members";
import type { Context } from "@guildhall/use-cases";
import { listAdoptableRoles, previewAdoption, previewSheet, viewImports } from "@guildhall/use-cases/members";
import { type Plain, toPlain } from "#web/components/plain.ts";

/** What a sheet is held against, and what was brought in before. */
export async function readImports(context: Context, actor: Actor) {
  return toPlain(await viewImports(context, actor));
}

export type ImportsView = Plain<Awaited<ReturnType<typeof readImports>>>;

/** What importing a sheet would write. People are named only as far as somebody has to choose one of them. */
export async function readSheetPreview(context: Context, actor: Actor, input: PreviewSheetInput) {
  const { rows, broken, people, ranks, previewId } = await previewSheet(context, actor, input);
  const nameOf = new Map(people.map(({ personId, name }) => [personId, name]));
  for (const { row, fate, personId } of rows)
    if (fate === "new" && personId !== null) nameOf.set(personId, row.name);
  const isAsked = rows.some(({ fate }) => fate === "question") || input.answers.length > 0;
  return toPlain({
    previewId,
    rows: rows.map(({ row, personId, candidates, ...rest }) => ({
      ...rest,
      line: row.line,
      written: row.written,
      name: row.name,
      personId,
      personName: nameOf.get(personId ?? "") ?? null,
      candidates: candidates.map((candidate) => ({
        ...candidate,
        name: nameOf.get(candidate.personId) ?? "",
      })),
    })),
    broken,
    ranks: ranks.map(({ rankId, name }) => ({ rankId, name })),
    people: isAsked ? people.map(({ personId, name }) => ({ personId, name })) : [],
  });
}

export type SheetPreview = Plain<Awaited<ReturnType<typeof readSheetPreview>>>;

/** Roles that can be adopted, and once some are chosen, who exactly would join. */
export async function readAdoption(
  context: Context,
  actor: Actor,
  { roles }: { readonly roles: readonly string[] },
) {
  const preview = roles.length > 0 ? await previewAdoption(context, actor, { roleIds: [...roles] }) : null;
  return toPlain({ roles: await listAdoptableRoles(context, actor), preview });
}

export type AdoptionView = Plain<Awaited<ReturnType<typeof readAdoption>>>;
