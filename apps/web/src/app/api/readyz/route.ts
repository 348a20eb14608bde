import { pingDatabase } from "@guildhall/db";
import { checkReadiness } from "@guildhall/observability";
import { getContext } from "#web/server/db.ts";

export const dynamic = "force-dynamic";

/** The process can do its work; 503 with the names of what is missing. */
export async function GET(): Promise<Response> {
  const readiness = await checkReadiness({ database: () => pingDatabase(getContext().db) });
  return Response.json(readiness, { status: readiness.isReady ? 200 : 503 });
}
