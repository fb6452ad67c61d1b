// Before the first paint, in the page's head: the theme of last time, or the computer's (utils/platform/theme.ts).
{
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
}
