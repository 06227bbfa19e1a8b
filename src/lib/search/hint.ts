/** What the search says before anything is asked, on its page before its script has come, too. */
export const SEARCH_HINT = 'Names, words, questions, or an author and a year.';
