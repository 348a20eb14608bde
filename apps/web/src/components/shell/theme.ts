export const themes = ["dark", "light", "system"] as const;

export type Theme = (typeof themes)[number];

export const themeCookie = "theme";

export function parseTheme(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? "dark";
}
