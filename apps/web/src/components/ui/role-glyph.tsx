import type { Role } from "@guildhall/core/games";
import { useTranslations } from "next-intl";

const glyphs: Record<Role, { readonly path: string; readonly colour: string }> = {
  tank: { colour: "text-tank", path: "M8 1.2 13.8 3v4.6c0 3.4-2.3 5.9-5.8 7.2-3.5-1.3-5.8-3.8-5.8-7.2V3z" },
  healer: { colour: "text-healer", path: "M6 1.5h4V6h4.5v4H10v4.5H6V10H1.5V6H6z" },
  melee: { colour: "text-melee", path: "M8 .8 10.4 4v6H14v2H9.5v3.2h-3V12H2v-2h3.6V4z" },
  ranged: { colour: "text-ranged", path: "M8 1 14.5 9H10v6H6V9H1.5z" },
  flanker: {
    colour: "text-flanker",
    path: "M14.8 1.2C13 8.8 8.8 13.4 1.2 14.8 4.6 12 6.4 9.4 7.2 7.2 9.4 6.4 12 4.6 14.8 1.2zM2 2l5 2.2L4.2 7z",
  },
  support: { colour: "text-support", path: "M8 .9 15.1 8 8 15.1.9 8zM8 5 5 8l3 3 3-3z" },
};

/** A role by colour and by its own shape; with its word beside it where there is room. */
export function RoleGlyph({ role, children }: { readonly role: Role; readonly children?: string }) {
  const t = useTranslations("shell.roles");
  const { path, colour } = glyphs[role];
  return (
    <span className="inline-flex items-center gap-[5px] align-middle text-small whitespace-nowrap">
      <svg viewBox="0 0 16 16" aria-hidden="true" className={`size-[13px] shrink-0 fill-current ${colour}`}>
        <path fillRule="evenodd" d={path} />
      </svg>
      <span className={children ? "text-ink-2" : "sr-only"}>{children ?? t(role)}</span>
    </span>
  );
}
