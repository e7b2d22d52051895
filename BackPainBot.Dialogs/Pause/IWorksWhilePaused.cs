namespace BackPainBot.Dialogs.Pause;

/// <summary>A command that stays while the bot is paused: what members have a right to at any time.</summary>
public interface IWorksWhilePaused;
