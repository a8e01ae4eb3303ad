import { addNewerMembers } from './newer-members.ts';

/* The first module of a script: all others may then use what older browsers lack. */
addNewerMembers();
