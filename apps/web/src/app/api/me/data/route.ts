import { exportOwnData } from "@guildhall/use-cases/privacy";
import { getAuth } from "#web/auth.ts";
import { answer } from "#web/server/answer.ts";
import { getContext } from "#web/server/db.ts";
import { refuse } from "#web/server/guild-route.ts";

/** Everything that is held of the reader, as a file to keep. */
export async function GET(): Promise<Response> {
  const result = await answer("privacy.exportOwnData", async () =>
    exportOwnData(getContext(), await getAuth()),
  );
  if (result.kind !== "done") return await refuse(result);
  return new Response(JSON.stringify(result.value, null, 2), {
    headers: {
      "cache-control": "no-store",
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="guildhall-personal-data.json"',
    },
  });
}
