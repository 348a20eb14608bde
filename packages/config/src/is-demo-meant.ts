export type DemoEnv = {
  readonly GUILDHALL_DEMO?: string | undefined;
  readonly DATABASE_URL?: string | undefined;
};

/** The demo was asked for by name, and its database was made for demos. Unset, that is our own one. */
export function isDemoMeant({ GUILDHALL_DEMO, DATABASE_URL }: DemoEnv): boolean {
  if (GUILDHALL_DEMO !== "1") return false;
  return !DATABASE_URL || (URL.parse(DATABASE_URL)?.pathname.endsWith("_demo") ?? false);
}
