/** What a template is called, as the database compares it: neither case nor accents tell two apart. */
export function foldTitle(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
