import { boardColumns } from "@guildhall/core/recruitment";
import { listApplications, viewCounts } from "@guildhall/use-cases/recruitment";
import { z } from "zod";
import { defineCommand } from "#bot/discord/define-command.ts";
import { applicationsList } from "./applications-list.view.ts";

export const listApplicationsCommand = defineCommand({
  feature: "recruitment",
  command: "application",
  name: "list",
  input: z.object({}),
  options: [],
  async run({ context, actor, t }) {
    const counts = await viewCounts(context, actor);
    const shown = boardColumns.filter((column) => column !== "decided" && counts.columns[column] > 0);
    const pages = await Promise.all(
      shown.map(async (column) => {
        const { applications } = await listApplications(context, actor, { column });
        return { column, applications };
      }),
    );
    return applicationsList(t, { counts, pages });
  },
});
