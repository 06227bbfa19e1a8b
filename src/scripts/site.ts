import './copy-text.ts';
import { startCopying } from './copy-address.ts';
import { startPopovers } from './popover.ts';
import { startSearch } from './search-open.ts';
import { startThemeSwitch } from './theme-switch.ts';

startPopovers();
startCopying();
startSearch();
startThemeSwitch();
