// The only script that blocks: it sets the chosen colours before anything is drawn.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is off: the system decides.
}
