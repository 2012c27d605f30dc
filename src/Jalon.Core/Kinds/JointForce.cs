using Jalon.Core.Languages;

namespace Jalon.Core.Kinds;

/// <summary>A force to which several states give troops under one command.</summary>
internal static class JointForce
{
    public static Kind Kind { get; } = Force.Kind with
    {
        Code = "joint-force",
        Label = new Label("force conjointe", "joint force", "объединённые силы"),
        Plural = new Label("forces conjointes", "joint forces", "объединённые силы"),
    };
}
