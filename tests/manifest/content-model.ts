/**
 * What may stand inside each element of the manifest, in which order (as in Microsoft's schemas
 * OfficeAppManifestV1_1 and TaskPaneAppVersionOverridesV1_0, narrowed to what an Excel task pane with ribbon buttons
 * needs): ? none or one, * any number, + at least one. An element with an xsi:type is named with it, or with its types; `ov:` is the
 * namespace of VersionOverrides, `bt:` that of the basic types. Elements not listed are empty or hold text.
 */
export const contentModels: Readonly<Record<string, string>> = {
  'OfficeApp(TaskPaneApp)':
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl? ' +
    'AppDomains? Hosts DefaultSettings Permissions ov:VersionOverrides(VersionOverridesV1_0)',
  DisplayName: 'Override*',
  Description: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  DefaultSettings: 'SourceLocation',
  'ov:VersionOverrides(VersionOverridesV1_0)': 'ov:Description? ov:Requirements ov:Hosts ov:Resources',
  'ov:Requirements': 'bt:Sets',
  'bt:Sets': 'bt:Set+',
  'ov:Hosts': 'ov:Host(Workbook)',
  'ov:Host(Workbook)': 'ov:DesktopFormFactor',
  'ov:DesktopFormFactor': 'ov:GetStarted ov:FunctionFile? ov:ExtensionPoint(PrimaryCommandSurface)+',
  'ov:GetStarted': 'ov:Title ov:Description ov:LearnMoreUrl',
  'ov:ExtensionPoint(PrimaryCommandSurface)': 'ov:CustomTab',
  'ov:CustomTab': 'ov:Group+ ov:Label',
  'ov:Group': 'ov:Label ov:Icon ov:Control(Button)+',
  'ov:Control(Button)': 'ov:Label ov:Supertip ov:Icon ov:Action(ShowTaskpane|ExecuteFunction)',
  'ov:Supertip': 'ov:Title ov:Description',
  'ov:Icon': 'bt:Image+',
  'ov:Action(ShowTaskpane)': 'ov:TaskpaneId? ov:SourceLocation ov:Title?',
  'ov:Action(ExecuteFunction)': 'ov:FunctionName',
  'ov:Resources': 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override*',
};

/** Which list of resources each element with a `resid` refers to; Title and Label are short, Description is long. */
export const resourceLists: Readonly<Record<string, string>> = {
  'ov:Label': 'bt:ShortStrings',
  'ov:Title': 'bt:ShortStrings',
  'ov:Description': 'bt:LongStrings',
  'ov:SourceLocation': 'bt:Urls',
  'ov:FunctionFile': 'bt:Urls',
  'ov:LearnMoreUrl': 'bt:Urls',
  'bt:Image': 'bt:Images',
};

/** The most characters that a text may have, by the element that holds it (in its text, DefaultValue or Override). */
export const lengthLimits: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};
