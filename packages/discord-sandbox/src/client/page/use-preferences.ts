import { useEffect } from "react";
import type { PageLanguage } from "./texts/texts.ts";
import { useStored } from "./use-stored.ts";

type Theme = "system" | "light" | "dark";

export type Preferences = {
  readonly language: "auto" | PageLanguage;
  readonly setLanguage: (language: "auto" | PageLanguage) => void;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
};

export function usePreferences(): Preferences {
  const [language, setLanguage] = useStored<Preferences["language"]>("language", "auto", localStorage);
  const [theme, setTheme] = useStored<Theme>("theme", "system", localStorage);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return { language, setLanguage, theme, setTheme };
}
